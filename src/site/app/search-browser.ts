import { edition } from "virtual:register";
import type { SearchDocument } from "../../wiki/search/document.ts";
import type { SearchIndex } from "../../wiki/search/search-index.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import { isPrepared } from "./ask-browser.ts";
import type { Search } from "../components/search-context.ts";

let last: { readonly key: string; readonly index: Promise<SearchIndex> } | undefined;

/**
 * Searches in the browser. The index is made of documents: for a reader at the premise, today, those that the
 * build has listed; for anybody else, those of the world that their progress opens.
 */
export const searchBrowser: Search = async (query, clocks, limit) => {
  const { find } = await import("../../wiki/search/find.ts");
  return find(await indexFor(clocks), query, limit);
};

/** Forgets the index, because the reader’s place has changed. */
export const forgetIndex = (): void => void (last = undefined);

function indexFor(clocks: Clocks): Promise<SearchIndex> {
  const key = `${clocks.progress ?? "none"} ${clocks.asOf}`;
  if (last?.key === key) return last.index;
  const index = makeIndex(clocks);
  last = { key, index };
  index.catch(forgetIndex);
  return index;
}

async function makeIndex(clocks: Clocks): Promise<SearchIndex> {
  const { indexDocuments } = await import("../../wiki/search/search-index.ts");
  if (isPrepared(clocks)) {
    const response = await fetch(`${import.meta.env.BASE_URL}answers/${edition}/search.json`);
    if (!response.ok) throw new Error(`The search could not be fetched (${response.status}).`);
    // The file was written by this edition’s build.
    return indexDocuments((await response.json()) as SearchDocument[]);
  }
  const { openFor } = await import("./open-browser.ts");
  const { searchDocuments } = await import("../../wiki/search/documents.ts");
  return indexDocuments(searchDocuments(await openFor(clocks)));
}
