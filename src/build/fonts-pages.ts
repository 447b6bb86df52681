import { hangulIn } from "./fonts-characters.ts";

/** A rendered page: its file and its text, mark-up and all. */
export interface PageText {
  readonly file: string;
  readonly html: string;
}

/** Tells of every page that has Hangul which no font holds, one line a page. */
export function findUnset(pages: readonly PageText[], held: string): string[] {
  const known = new Set(held);
  return pages.flatMap(({ file, html }) => {
    const lacking = [...hangulIn(html)].filter((character) => !known.has(character));
    return lacking.length > 0 ? [`${file}: ${lacking.join(" ")}`] : [];
  });
}
