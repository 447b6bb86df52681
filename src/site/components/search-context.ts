import { createContext } from "react";
import type { Found } from "../../wiki/search/result.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";

/** Finds what a query names, for a reader’s clocks; `limit` is the most results of a group. */
export type Search = (query: string, clocks: Clocks, limit: number) => Promise<Found>;

/** The search of the app; pages that never search load nothing of it. */
export const SearchContext = createContext<Search>(() =>
  Promise.reject(new Error("No search is provided here.")),
);
