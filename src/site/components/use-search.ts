import { useContext, useEffect, useState } from "react";
import type { Found } from "../../wiki/search/result.ts";
import { SearchContext } from "./search-context.ts";
import { useReader } from "./use-reader.ts";

/** What a search has come to. */
export interface SearchState {
  readonly query: string;
  readonly found: Found | undefined;
  readonly complete: boolean;
  readonly cut: boolean;
  readonly failed: boolean;
}

const nothing: SearchState = { query: "", found: undefined, complete: false, cut: false, failed: false };

/**
 * Searches for a query as it changes. The last results stay until the next arrive, so that the list does not
 * flicker; an empty query has none, and neither has a query that another reader’s place was asked for.
 */
export function useSearch(query: string, limit: number, others = limit): SearchState {
  const engine = useContext(SearchContext);
  const { clocks } = useReader();
  const [state, setState] = useState<SearchState & { readonly progress?: string | null }>(nothing);
  useEffect(() => {
    if (query.trim() === "") return;
    const { progress } = clocks;
    return engine.follow(
      { query, clocks, limit, others },
      ({ found, complete, cut }) =>
        setState((last) => {
          const early = !complete && found.groups.length === 0 && last.progress === progress;
          return early ? last : { query, found, complete, cut, failed: false, progress };
        }),
      () => setState({ ...nothing, query, failed: true, progress }),
    );
  }, [engine, query, clocks, limit, others]);
  return query.trim() === "" || state.progress !== clocks.progress ? nothing : state;
}
