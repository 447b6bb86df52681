import { useContext, useEffect, useMemo, useState } from "react";
import type { Asked, SearchAnswer } from "./search-context.ts";
import { SearchContext } from "./search-context.ts";
import { useReader } from "./use-reader.ts";

/** What a search has come to. */
export interface SearchState {
  /** None while nothing can be told, or nothing was asked. */
  readonly answer: SearchAnswer | undefined;
  readonly failed: boolean;
}

/** What came after a key. */
interface Told extends SearchState {
  readonly asked?: Asked;
}

const nothing: Told = { answer: undefined, failed: false };

const isEmpty = ({ query }: Asked): boolean => query.trim() === "";

/**
 * Searches for a query as it changes. The last results stay until the next arrive, so that the list does not
 * flicker; an empty query has none, and neither has a query that another reader’s place was asked for.
 */
export function useSearch(query: string, limit: number, others = limit): SearchState {
  const engine = useContext(SearchContext);
  const { clocks } = useReader();
  const [told, setTold] = useState(nothing);
  const asked = useMemo(() => ({ query, clocks, limit, others }), [query, clocks, limit, others]);
  // What is found at once is drawn with the key: after it, all would be drawn a second time.
  const here = useMemo(() => (isEmpty(asked) ? undefined : engine.answer(asked)), [engine, asked]);
  useEffect(() => {
    if (isEmpty(asked)) return;
    let latest = here;
    return engine.follow(
      asked,
      (answer) => {
        if (answer !== latest) setTold({ asked, answer, failed: false });
        latest = answer;
      },
      () => setTold({ asked, answer: undefined, failed: true }),
    );
  }, [engine, asked, here]);
  return told.asked === asked ? told : { answer: here, failed: false };
}
