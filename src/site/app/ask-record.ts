import type { Answer, PageName } from "../../wiki/queries/pages.ts";
import { answer } from "../../wiki/queries/pages.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { openAtHand } from "./open-browser.ts";

/** Asks a page’s question of a world; undefined where it knows of no such page. */
export function answerIn(world: OpenWorld, name: PageName, id: string): Answer | undefined {
  const found = answer(world, name, id);
  return found && { sealed: false, data: found };
}

/** Asks a page’s question of the layers that have been fetched; undefined where one is missing or nothing is found. */
export function answerAtHand(name: PageName, id: string, clocks: Clocks): Answer | undefined {
  const world = openAtHand(clocks);
  return world && answerIn(world, name, id);
}
