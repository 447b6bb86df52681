import type { ReactNode } from "react";
import { createContext, use, useCallback, useMemo, useState } from "react";
import { useAfterPaint } from "./use-after-paint.ts";

/**
 * What parts of a page are drawn for, such as its address and the reader’s place: where it changes, everything is drawn
 * at once. Under the same text, what is out of sight may be drawn a moment later than what is in sight.
 */
export const DrawnForContext = createContext("");

/** What a part prints now, and the way to tell where it stands. */
interface InSightFirst {
  readonly ref: (element: HTMLElement) => () => void;
  readonly shown: ReactNode;
}

/**
 * Has a part drawn after those that are in sight, while it is out of sight itself: a change then shows as soon as what
 * the reader sees has changed, and the rest follows right after. Whether a part is out of sight is told by the browser,
 * of elements whose style has `content-visibility: auto`; of others, and by browsers that do not tell, nothing waits.
 */
export function useInSightFirst(children: ReactNode): InSightFirst {
  const drawnFor = use(DrawnForContext);
  const [outOfSight, setOutOfSight] = useState(false);
  const late = useAfterPaint(useMemo(() => ({ children, drawnFor }), [children, drawnFor]));
  const ref = useCallback((element: HTMLElement) => {
    const listener = (event: Event): void => {
      // Rows within tell of themselves, and their word rises to here. What is told under this name has the field.
      if (event.target === element) setOutOfSight((event as ContentVisibilityAutoStateChangeEvent).skipped);
    };
    element.addEventListener("contentvisibilityautostatechange", listener);
    return () => element.removeEventListener("contentvisibilityautostatechange", listener);
  }, []);
  return { ref, shown: outOfSight && late.drawnFor === drawnFor ? late.children : children };
}
