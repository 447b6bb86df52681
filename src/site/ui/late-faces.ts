/**
 * Gives typefaces that were too late for one page to the next (build/faces-script.ts): with a page that was asked for
 * everything is new. Does nothing where they have not come yet, or came in time.
 */
export function welcomeLateFaces(): void {
  const { dataset } = document.documentElement;
  if (dataset["faces"] === "late") dataset["faces"] = "on";
}
