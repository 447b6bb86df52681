import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import type { SearchPaletteProps } from "./SearchPalette.tsx";

/** Fetches the palette’s code ahead of need. Where it does not arrive the field still is a form, and leads to the page of results. */
export const fetchPalette = (): Promise<ComponentType<SearchPaletteProps> | undefined> =>
  import("./SearchPalette.tsx").then(
    ({ SearchPalette }) => SearchPalette,
    () => undefined,
  );

/**
 * The palette, once it is wanted and its code has come. It is held as state and not behind a Suspense boundary: React
 * keeps what such a boundary has waited for back until 300 ms after the last one was shown, as long as all else of a
 * first search takes.
 */
export function usePaletteCode(wanted: boolean): ComponentType<SearchPaletteProps> | undefined {
  const [palette, setPalette] = useState<ComponentType<SearchPaletteProps>>();
  useEffect(() => {
    if (wanted) void fetchPalette().then((code) => setPalette(() => code));
  }, [wanted]);
  return palette;
}
