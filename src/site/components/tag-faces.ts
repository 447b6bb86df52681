import { savesData } from "../ui/saves-data.ts";

/** What tags are lettered in: sewn, engraved, written. */
const stacks = ["--thread", "--plate", "--hand"] as const;

/**
 * Asks for the typefaces of name tags before one is shown that needs them: a face that comes while somebody types lays
 * the whole list out a second time. Nothing comes of those that fail, or where data are saved: a tag then asks itself.
 */
export function fetchTagFaces(): void {
  if (savesData()) return;
  const style = getComputedStyle(document.documentElement);
  for (const stack of stacks) {
    const [family = ""] = style.getPropertyValue(stack).split(",");
    document.fonts.load(`1em ${family}`, "한").catch(() => {
      // The tag itself asks for it once more.
    });
  }
}
