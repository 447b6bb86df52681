import type { ComponentType, ReactNode } from "react";
import { useEffect, useState } from "react";

/**
 * A part that is not missed until it has come, such as a card over a link: where its code does not arrive nothing stands
 * there, and the page around it is untouched; with the next page that is loaded it is asked for again.
 *
 * It is no `lazy` component behind a Suspense boundary: one that fails takes everything up to the next boundary of errors
 * with it, and React keeps what a Suspense boundary has waited for back until 300 ms after the last one was shown.
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let Code: ComponentType<P> | undefined;
  return function Late(props) {
    const [, setHere] = useState(false);
    useEffect(() => {
      if (Code) return;
      load().then(
        (come) => {
          Code = come;
          setHere(true);
        },
        () => {
          // It is not missed.
        },
      );
    }, []);
    return Code ? <Code {...props} /> : null;
  };
}
