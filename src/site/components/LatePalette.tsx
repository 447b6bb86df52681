import { useEffect, useState } from "react";
import { within } from "../../lib/patience.ts";
import type { SearchPaletteProps } from "./SearchPalette.tsx";

let code: typeof import("./SearchPalette.tsx") | undefined;

/** Fetches the palette’s code; tells whether it is there. */
export const fetchPalette = (): Promise<boolean> =>
  within(import("./SearchPalette.tsx")).then(
    (come) => {
      code = come;
      return true;
    },
    () => false,
  );

/** The palette, once its code has come (not by `lazy`, for the reason that `ui/late.tsx` gives), or that it has not. */
export function LatePalette(props: SearchPaletteProps) {
  const [here, setHere] = useState<boolean>();
  useEffect(() => {
    void fetchPalette().then(setHere);
  }, []);
  if (code) return <code.SearchPalette {...props} />;
  // The field still is a form.
  return here === false ? (
    <p role="status">The search did not arrive. Enter opens its page, which can be tried again.</p>
  ) : null;
}
