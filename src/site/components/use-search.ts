import { useContext, useEffect, useMemo, useState } from "react";
import type { Found } from "../../wiki/search/result.ts";
import type { SearchAnswer } from "./search-context.ts";
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

interface Told extends SearchState {
  readonly progress?: string | null;
  /** The answer that could be told with the key itself. */
  readonly here?: SearchAnswer | undefined;
}

const nothing: SearchState = { query: "", found: undefined, complete: false, cut: false, failed: false };

/**
 * Searches for a query as it changes. The last results stay until the next arrive, so that the list does not
 * flicker; an empty query has none, and neither has a query that another reader’s place was asked for.
 */
export function useSearch(query: string, limit: number, others = limit): SearchState {
  const engine = useContext(SearchContext);
  const { clocks } = useReader();
  const { progress } = clocks;
  const [state, setState] = useState<Told>(nothing);
  const asked = useMemo(() => ({ query, clocks, limit, others }), [query, clocks, limit, others]);
  const empty = query.trim() === "";
  // What is found at once is drawn with the key: after it, it would be drawn a second time.
  const here = useMemo(() => (empty ? undefined : engine.answer(asked)), [engine, empty, asked]);
  const told = (last: Told, answer: SearchAnswer): Told => {
    const early = !answer.complete && answer.found.groups.length === 0 && last.progress === progress;
    return early ? last : { ...answer, query, failed: false, progress, here: last.here };
  };
  let shown = state;
  if (here !== state.here) {
    shown = { ...(here ? told(state, here) : state), here };
    setState(shown);
  }
  useEffect(() => {
    if (empty) return;
    return engine.follow(
      asked,
      (answer) => setState((last) => (answer === last.here ? last : told(last, answer))),
      () => setState(({ here: known }) => ({ ...nothing, query, failed: true, progress, here: known })),
    );
  }, [engine, asked]);
  return empty || shown.progress !== progress ? nothing : shown;
}
