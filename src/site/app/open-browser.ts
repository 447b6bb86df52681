import { layerAddresses } from "virtual:register";
import type { Layer, OpenLayer } from "../../wiki/model/sealed.ts";
import { seal } from "../../wiki/model/sealed.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { levelOf, open } from "../../wiki/spoilers/gate.ts";
import { site } from "virtual:register";

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
  const response = await fetch(layerAddresses[level] ?? "");
  if (!response.ok) throw new Error(`Part ${level} of the record could not be fetched (${response.status}).`);
  // The file is one of this edition’s layers, written by the content plugin.
  return seal((await response.json()) as OpenLayer);
}
