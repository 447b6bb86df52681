import { idle } from "../ui/idle.ts";
import { savesData } from "../ui/saves-data.ts";

/** The stacks of name-tag.css, by which tags are lettered. */
const stacks = ["--thread", "--plate", "--hand"];

/** What every Hangul face is asked for with. */
const letter = "가";

/**
 * Fetches the faces that letter name tags before the first tag asks for one: a list that is on the screen would be laid
 * out twice. Who saves data has them when a tag needs them.
 */
export async function fetchTagFaces(): Promise<void> {
  if (savesData()) return;
  await idle();
  const style = getComputedStyle(document.documentElement);
  await Promise.allSettled(
    stacks.map((stack) => document.fonts.load(`1rem ${style.getPropertyValue(stack)}`, letter)),
  );
}
