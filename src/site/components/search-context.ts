import { createContext } from "react";
import type { Found } from "../../wiki/search/result.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";

/** What a search has come to so far. */
export interface SearchAnswer {
  /** What was asked for: an earlier query while too little was read for anything to be found for this one. */
  readonly query: string;
  readonly found: Found;
  /** False while a part of the record is still to be read: more may be found, and nothing is not the last word. */
  readonly complete: boolean;
  /** More lies under the words of the query than was looked at: a longer one finds more of it. */
  readonly cut: boolean;
}

/** What somebody looks for, for a reader’s clocks; `limit` is the most results of the best group, `others` of each other. */
export interface Asked {
  readonly query: string;
  readonly clocks: Clocks;
  readonly limit: number;
  readonly others: number;
}

/** The search of the app; pages that never search load nothing of it. */
export interface SearchEngine {
  /** Fetches what a search needs, because the reader is about to search. */
  readonly prepare: (clocks: Clocks) => void;
  /** What is found at once, where the search is ready; the same answer until more has been read. */
  readonly answer: (asked: Asked) => SearchAnswer | undefined;
  /** Tells what is found, at once where everything is there, and again as more is read; returns the way to stop. */
  readonly follow: (asked: Asked, told: (answer: SearchAnswer) => void, failed: () => void) => () => void;
}

export const SearchContext = createContext<SearchEngine>({
  prepare: () => {},
  answer: () => undefined,
  follow: (_asked, _told, failed) => {
    failed();
    return () => {};
  },
});
