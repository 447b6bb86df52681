import { layerAddresses } from "virtual:register";
import type { Layer, OpenLayer } from "../../wiki/model/sealed.ts";
import { seal } from "../../wiki/model/sealed.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { levelOf } from "../../wiki/spoilers/clocks.ts";
import { open } from "../../wiki/spoilers/gate.ts";
import { site } from "virtual:register";
import { keptProgress } from "../components/reader.ts";
import { Absent, fetchJson } from "./fetch-json.ts";
import { lookForNewer } from "./newer-edition.ts";
import { keep, keepOnly, readKept } from "./kept-layers.ts";

const layers = new Map<number, Promise<Layer>>();
/** Layers that have arrived. */
const fetched = new Map<number, Layer>();
let last: { readonly key: string; readonly world: OpenWorld } | undefined;

/** Opens the world for these clocks, fetching the layers up to the reader’s progress and not one further. */
export async function openFor(clocks: Clocks): Promise<OpenWorld> {
  await Promise.all(levelsFor(clocks).map(layerAt));
  const world = openAtHand(clocks);
  if (!world) throw new Error("A part of the record was put away while it was opened.");
  return world;
}

/** Opens the world for these clocks at once; undefined where a layer that it needs has not been fetched. */
export function openAtHand(clocks: Clocks): OpenWorld | undefined {
  const key = `${clocks.progress ?? "none"} ${clocks.asOf}`;
  if (last?.key === key) return last.world;
  const needed = levelsFor(clocks).map((level) => fetched.get(level));
  const present = needed.filter((layer) => layer !== undefined);
  if (present.length < needed.length) return undefined;
  const world = open(present, clocks);
  last = { key, world };
  return world;
}

/** Forgets every layer above a level, and whatever was opened with it. */
export function forgetAbove(level: number): void {
  for (const known of layers.keys())
    if (known > level) {
      layers.delete(known);
      fetched.delete(known);
    }
  if (last && last.world.level > level) last = undefined;
}

/** Deletes from this device every layer beyond the place that the reader keeps here. */
export const tidyKept = (): Promise<void> => keepOnly(layerAddresses.slice(1, keptLevel() + 1));

/** How far the kept place reaches. A place that came with a link is not kept, and nor are the layers that it opens. */
const keptLevel = (): number => levelOf(keptProgress() ?? null, site.order);

const levelsFor = ({ progress }: Clocks): readonly number[] => [
  ...Array(levelOf(progress, site.order) + 1).keys(),
];

function layerAt(level: number): Promise<Layer> {
  const known = layers.get(level);
  if (known) return known;
  const coming = fetchLayer(level);
  layers.set(level, coming);
  coming.then(
    (layer) => {
      // One that was put away meanwhile stays away.
      if (layers.get(level) === coming) fetched.set(level, layer);
    },
    (error: unknown) => {
      // A layer that failed is asked for again next time; one that is gone may be another edition’s now.
      layers.delete(level);
      if (error instanceof Absent) void lookForNewer();
    },
  );
  return coming;
}

async function fetchLayer(level: number): Promise<Layer> {
  if (level > 0)
    import("../ui/fonts-later.css").catch(() => {
      // It has not come: the next faces of the stacks set what it would have.
    });
  const address = layerAddresses[level] ?? "";
  const kept = level === 0 ? undefined : await readKept(address);
  // What is kept was fetched as below.
  if (typeof kept === "object" && kept !== null) return seal(kept as OpenLayer);
  // What spoils nothing may lie in any cache. A later layer lies in none but ours, which can be emptied.
  const fetched = await fetchJson(
    address,
    `Part ${level} of the record`,
    level === 0 ? "default" : "no-store",
  );
  const isAllowed = (): boolean => level <= keptLevel();
  if (level > 0 && isAllowed()) void keep(address, JSON.stringify(fetched), isAllowed);
  // The file is one of this edition’s layers, written by the content plugin.
  return seal(fetched as OpenLayer);
}
