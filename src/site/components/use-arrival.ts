import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { readFragment } from "../../lib/fragment.ts";

/** Milliseconds for which the part that a link led to is marked. */
const markedFor = 2000;

/**
 * Brings the reader to the part of the page that the address names: opens the folds around it, scrolls there, and
 * marks it for two seconds. Browsers scroll by themselves where the part is there at once; one that is drawn later, for
 * this reader’s clocks or filters, is looked for again whenever the page is drawn. Each address is arrived at once, so that a filter does
 * not pull the page back.
 */
export function useArrival(): void {
  const { hash } = useLocation();
  const arrived = useRef("");
  useEffect(() => {
    if (hash === "") arrived.current = "";
    if (hash.length < 2 || arrived.current === hash) return;
    const part = document.getElementById(readFragment(hash));
    if (!part) return;
    arrived.current = hash;
    let fold = part.closest("details");
    while (fold) {
      fold.open = true;
      fold = fold.parentElement?.closest("details") ?? null;
    }
    part.scrollIntoView();
    part.dataset["arrived"] = "";
    setTimeout(() => delete part.dataset["arrived"], markedFor);
  });
}
