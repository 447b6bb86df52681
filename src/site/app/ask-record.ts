import type { Answer, PageName } from "../../wiki/queries/pages.ts";
import { answer } from "../../wiki/queries/pages.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import { openAtHand } from "./open-browser.ts";

/** Asks a page’s question of the layers that have been fetched; undefined where one is missing or nothing is found. */
export function answerAtHand(name: PageName, id: string, clocks: Clocks): Answer | undefined {
  const world = openAtHand(clocks);
  const found = world && answer(world, name, id);
  return found && { sealed: false, data: found };
}
