import type { SearchDocument } from "./document.ts";
import type { NameIndex } from "./name-index.ts";
import { indexNames } from "./name-index.ts";
import type { TextMatch } from "./text-match.ts";

/** The words of documents, as far as they have been read. */
export interface TextIndex {
  /** Documents that hold the words of a query, by their place. */
  readonly matchTexts: (query: string) => Map<number, TextMatch>;
  /** Whether a document holds every word of a query that says something; the last may be unfinished. */
  readonly holds: (query: string) => boolean;
  /** Documents that hold a name, word for word. */
  readonly matchMentions: (name: string) => Map<number, TextMatch>;
  /** Those of some words that no document holds, in no inflection and with no slip. */
  readonly lackingOf: (words: readonly string[]) => ReadonlySet<string>;
}

/**
 * Documents with what is needed to find them. Only the documents are ever written to a file: the rest is
 * rebuilt from them, and would weigh more than they do.
 */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** Names, a part of the documents each. */
  readonly names: readonly NameIndex[];
  /** None before the code that reads texts has come: then names alone are found. */
  readonly texts: TextIndex | undefined;
}

/** An index that holds nothing yet. */
export const emptyIndex: SearchIndex = { documents: [], names: [], texts: undefined };

/** The index with the names of more documents, which stand after those it has. */
export const withNames = (index: SearchIndex, more: readonly SearchDocument[]): SearchIndex => ({
  ...index,
  documents: [...index.documents, ...more],
  names: [...index.names, indexNames(more, index.documents.length)],
});
