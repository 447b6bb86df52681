import { find } from "../../wiki/search/find.ts";
import type { SearchIndex } from "../../wiki/search/search-index.ts";
import { idle } from "../ui/idle.ts";

/** Searches made: with 24 and 60 keys were no faster. */
const times = 12;
/** Letters of the longest thing that is searched for. */
const longest = 5;

/**
 * Searches for beginnings of some labels of an index, one whenever the browser has nothing else to do, and forgets what it
 * finds. Browsers compile code that has run some times, and a reader’s first keys are not to wait for it: they took twice
 * as long to be answered.
 */
export async function practiseSearch(index: SearchIndex): Promise<void> {
  for (let nth = 0; nth < times; nth += 1) {
    await idle();
    const document = index.documents[Math.floor((nth * index.documents.length) / times)];
    if (document) find(index, document.label.slice(0, 1 + (nth % longest)), 1);
  }
}
