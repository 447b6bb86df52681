import type { SearchDocument } from "./document.ts";
import { mergeDocuments } from "./document.ts";
import type { NameIndex } from "./name-index.ts";
import { indexNames } from "./name-index.ts";
import type { TextIndex } from "./text-index.ts";
import { indexTexts } from "./text-index.ts";

/**
 * Documents with what is needed to find them. Only the documents are ever written to a file: the rest is
 * rebuilt from them in some ten milliseconds, and would weigh more than they do.
 */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly names: NameIndex;
  readonly texts: TextIndex;
}

/** Indexes documents. */
export const indexDocuments = (documents: readonly SearchDocument[]): SearchIndex => ({
  documents,
  names: indexNames(documents),
  texts: indexTexts(documents),
});

/** The index with the documents of a later layer; those of the same id are replaced. */
export const withDocuments = (index: SearchIndex, later: readonly SearchDocument[]): SearchIndex =>
  indexDocuments(mergeDocuments(index.documents, later));
