import { useSyncExternalStore } from "react";

/** The width from which the wide drawing of a chart is shown, as the style sheet has it. */
const wide = "(min-width: 43.75em)";

function watchWidth(listener: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the window is narrow; undefined while a prerendered page is taken over, which is made for both. */
export const useNarrow = (): boolean | undefined =>
  useSyncExternalStore<boolean | undefined>(
    watchWidth,
    () => !matchMedia(wide).matches,
    () => undefined,
  );
