import { layerAddresses } from "virtual:register";
import type { Layer, OpenLayer } from "../../wiki/model/sealed.ts";
import { seal } from "../../wiki/model/sealed.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { levelOf, open } from "../../wiki/spoilers/gate.ts";
import { site } from "virtual:register";
import { keptProgress } from "../components/reader.ts";
import { fetchJson } from "./fetch-json.ts";
import { keep, keepOnly, readKept } from "./kept-layers.ts";

const layers = new Map<number, Promise<Layer>>();
let last: { readonly key: string; readonly world: OpenWorld } | undefined;

/** Opens the world for these clocks, fetching the layers up to the reader’s progress and not one further. */
export async function openFor(clocks: Clocks): Promise<OpenWorld> {
  const key = `${clocks.progress ?? "none"} ${clocks.asOf}`;
  if (last?.key === key) return last.world;
  const level = levelOf(clocks.progress, site.order);
  const needed = await Promise.all([...Array(level + 1).keys()].map(layerAt));
  const world = open(needed, clocks);
  last = { key, world };
  return world;
}

/** Forgets every layer above a level, and whatever was opened with it. */
export function forgetAbove(level: number): void {
  for (const known of layers.keys()) if (known > level) layers.delete(known);
  if (last && last.world.level > level) last = undefined;
}

/** Deletes from this device every layer beyond the place that the reader keeps here. */
export const tidyKept = (): Promise<void> => keepOnly(layerAddresses.slice(1, keptLevel() + 1));

/** How far the kept place reaches. A place that came with a link is not kept, and nor are the layers that it opens. */
const keptLevel = (): number => levelOf(keptProgress() ?? null, site.order);

function layerAt(level: number): Promise<Layer> {
  const known = layers.get(level);
  if (known) return known;
  const fetched = fetchLayer(level);
  layers.set(level, fetched);
  // A layer that failed is asked for again next time.
  fetched.catch(() => layers.delete(level));
  return fetched;
}

async function fetchLayer(level: number): Promise<Layer> {
  const address = layerAddresses[level] ?? "";
  const text = level === 0 ? undefined : await readKept(address);
  if (text !== undefined) return seal(JSON.parse(text) as OpenLayer);
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
