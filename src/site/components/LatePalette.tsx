import { useEffect, useState } from "react";
import type { SearchPaletteProps } from "./SearchPalette.tsx";

let code: typeof import("./SearchPalette.tsx") | undefined;

/** Fetches the palette’s code. Where it does not arrive the field still is a form, and leads to the page of results. */
export const fetchPalette = (): Promise<void> =>
  import("./SearchPalette.tsx").then(
    (come) => void (code = come),
    () => {
      // The next who reaches for the search asks again.
    },
  );

/**
 * The palette, once its code has come. It is no `lazy` component behind a Suspense boundary: React keeps what such a
 * boundary has waited for back until 300 ms after the last one was shown, as long as all else of a first search takes.
 */
export function LatePalette(props: SearchPaletteProps) {
  const [, setHere] = useState(false);
  useEffect(() => {
    void fetchPalette().then(() => setHere(true));
  }, []);
  return code ? <code.SearchPalette {...props} /> : null;
}
