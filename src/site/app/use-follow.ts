import { useCallback } from "react";
import { useNavigate } from "react-router";
import type { Follow } from "../components/follow-context.ts";

/** Pages change into each other only where motion is welcome. */
const moves = typeof matchMedia === "function" && !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Follows links through the router. The function stays the same as long as the app lives. */
export function useFollow(): Follow {
  const navigate = useNavigate();
  return useCallback(
    (event, to) => {
      const { currentTarget: link, button, defaultPrevented } = event;
      const held = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
      if (defaultPrevented || button !== 0 || held || (link.target !== "" && link.target !== "_self")) return;
      event.preventDefault();
      void navigate(to, { replace: link.href === location.href, viewTransition: moves });
    },
    [navigate],
  );
}
