import { useContext, useEffect, useState } from "react";
import type { Found } from "../../wiki/search/result.ts";
import { SearchContext } from "./search-context.ts";
import { useReader } from "./use-reader.ts";

/** What a search has come to. */
export interface SearchState {
  readonly query: string;
  readonly found: Found | undefined;
  readonly failed: boolean;
}

const nothing: SearchState = { query: "", found: undefined, failed: false };

/**
 * Searches for a query as it changes. The last results stay until the next arrive, so that the list does not
 * flicker; an empty query has none, and neither has a query that another reader’s place was asked for.
 */
export function useSearch(query: string, limit: number): SearchState {
  const search = useContext(SearchContext);
  const { clocks } = useReader();
  const [state, setState] = useState<SearchState & { readonly progress?: string | null }>(nothing);
  useEffect(() => {
    if (query.trim() === "") return;
    let current = true;
    search(query, clocks, limit).then(
      (found) => {
        if (current) setState({ query, found, failed: false, progress: clocks.progress });
      },
      () => {
        if (current) setState({ query, found: undefined, failed: true, progress: clocks.progress });
      },
    );
    return () => {
      current = false;
    };
  }, [search, query, clocks, limit]);
  return query.trim() === "" || state.progress !== clocks.progress ? nothing : state;
}
