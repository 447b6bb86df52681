import { useCallback } from "react";
import { useNavigate } from "react-router";

/**
 * Changes the query of the address in place. It starts from where the browser’s address stands at that moment and
 * not from what was last drawn, so that two changes in one breath (a chip, then an order) do not undo each other,
 * as they do with React Router’s own `setSearchParams`. What is turned `atOnce` is drawn before the call returns, together
 * with whatever else changes with the address; anything else as a transition. For event handlers only: a prerender has
 * no address to turn.
 */
export function useTurnAddress(): (change: (query: URLSearchParams) => void, atOnce?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, atOnce = false) => {
      const query = new URLSearchParams(location.search);
      change(query);
      const text = query.toString();
      void navigate(
        { search: text === "" ? "" : `?${text}`, hash: location.hash },
        { replace: true, preventScrollReset: true, flushSync: atOnce },
      );
    },
    [navigate],
  );
}
