import type { SearchDocument } from "../../src/wiki/search/document.ts";
import type { SearchIndex } from "../../src/wiki/search/search-index.ts";
import { emptyIndex, withNames } from "../../src/wiki/search/search-index.ts";
import { TextWords } from "../../src/wiki/search/text-index.ts";

/** An index of documents with everything read. */
export async function indexDocuments(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const texts = new TextWords();
  await texts.add(documents, 0);
  return { ...withNames(emptyIndex, documents), texts };
}
