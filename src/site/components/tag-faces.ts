import { openMark } from "../../lib/open-mark.ts";
import { idle } from "../ui/idle.ts";
import { savesData } from "../ui/saves-data.ts";

/** The stacks of name-tag.css, by which tags are lettered. */
const stacks = ["--thread", "--plate", "--hand"];

/**
 * Fetches the faces that letter name tags before the first tag asks for one: a list that is on the screen would be laid
 * out twice. Those with what only later layers need are left to tags that need them; who saves data has them all so.
 */
export async function fetchTagFaces(): Promise<void> {
  if (savesData()) return;
  await idle();
  const style = getComputedStyle(document.documentElement);
  await Promise.allSettled(
    stacks.map((stack) => document.fonts.load(`1rem ${style.getPropertyValue(stack)}`, openMark)),
  );
}
