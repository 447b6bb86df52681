import { useCallback } from "react";
import { useNavigate } from "react-router";
import type { Follow } from "../components/follow-context.ts";

/** Pages change into each other only where motion is welcome… */
const moves = typeof matchMedia === "function" && !matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * … and only where a list opens one of its entries by a link of the text; the way back through the history is the same
 * change. The old page has to be photographed before anything of the new one is drawn, and a slow phone waits a third
 * longer for that.
 */
const changes = (link: HTMLAnchorElement): boolean =>
  moves && link.pathname.startsWith(`${location.pathname}/`) && link.closest("main") !== null;

/** Follows links through the router. The function stays the same as long as the app lives. */
export function useFollow(): Follow {
  const navigate = useNavigate();
  return useCallback(
    (event, to) => {
      const { currentTarget: link, button, defaultPrevented } = event;
      const held = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
      if (defaultPrevented || button !== 0 || held || (link.target !== "" && link.target !== "_self")) return;
      event.preventDefault();
      void navigate(to, { replace: link.href === location.href, viewTransition: changes(link) });
    },
    [navigate],
  );
}
