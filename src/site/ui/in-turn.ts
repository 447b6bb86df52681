import type { ReactNode, RefObject } from "react";
import { createContext, use, useDeferredValue, useEffect, useMemo, useState } from "react";

/** What a page is drawn for. Where that changes nothing of before may stay, and all of the page is drawn at once. */
export const DrawnFor = createContext<unknown>(undefined);

/**
 * Draws what changes in the window first: parts out of sight keep what they show until that is painted, and follow in a
 * drawing of their own that gives way to whatever the reader does. A page is in sight as a whole until it has been looked at.
 *
 * @param part the element that is watched. @param children what it is to show now.
 * @returns what it shows in this drawing.
 */
export function useInTurn(part: RefObject<Element | null>, children: ReactNode): ReactNode {
  const drawnFor = use(DrawnFor);
  const seen = useSight(part);
  const now = useMemo(() => ({ children, drawnFor }), [children, drawnFor]);
  const late = useDeferredValue(now);
  return seen || late.drawnFor !== drawnFor ? children : late.children;
}

/** Tells whether any of an element stands in the window. */
function useSight(part: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    const element = part.current;
    if (!element || typeof IntersectionObserver !== "function") return;
    const sight = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? true));
    sight.observe(element);
    return () => sight.disconnect();
  }, [part]);
  return seen;
}
