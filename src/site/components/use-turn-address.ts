import { useCallback } from "react";
import { useNavigate } from "react-router";

/** The query that a change is bringing about on a page: the address says it only once its answer has come. */
let coming: { readonly pathname: string; readonly search: string } | undefined;

/**
 * Changes the query of the address in place. It starts from where the address stands at that moment or is about to, and
 * not from what was last drawn, so that two changes in one breath (a chip, then an order) do not undo each other,
 * as they do with React Router’s own `setSearchParams`. What is turned `atOnce` is drawn before the call returns, together
 * with whatever else changes with the address; anything else as a transition. For event handlers only: a prerender has
 * no address to turn.
 */
export function useTurnAddress(): (change: (query: URLSearchParams) => void, atOnce?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, atOnce = false) => {
      const { pathname, hash } = location;
      const query = new URLSearchParams(coming?.pathname === pathname ? coming.search : location.search);
      change(query);
      const text = query.toString();
      const turn = { pathname, search: text === "" ? "" : `?${text}` };
      coming = turn;
      void Promise.resolve(
        navigate(
          { search: turn.search, hash },
          { replace: true, preventScrollReset: true, flushSync: atOnce },
        ),
      ).finally(() => {
        if (coming === turn) coming = undefined;
      });
    },
    [navigate],
  );
}
