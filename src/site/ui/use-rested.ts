import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { RestingWatch } from "./resting.ts";
import { watchResting } from "./resting.ts";

/** The link whose card is open; `pressed` where the reader asked for it and is to be taken into it. */
export interface Rested {
  readonly link: HTMLAnchorElement;
  readonly pressed: boolean;
}

/** Holds the link that the reader rests on, among those that have a card, as long as `page` stays the same. */
export function useRested(
  page: string,
  rests: (link: HTMLAnchorElement) => boolean,
): {
  readonly rested: Rested | undefined;
  readonly press: (link: HTMLAnchorElement) => void;
  readonly close: () => void;
} {
  const [held, setHeld] = useState<Rested & { readonly page: string }>();
  const watch = useRef<RestingWatch>(null);
  const ask = useEffectEvent(rests);
  const rest = useEffectEvent((link: HTMLAnchorElement) => setHeld({ link, pressed: false, page }));
  useEffect(() => {
    const started = watchResting({
      rests: (link) => ask(link),
      onRest: (link) => rest(link),
      onLeave: () => setHeld(undefined),
    });
    watch.current = started;
    return started.stop;
  }, []);
  return {
    rested: held?.page === page ? held : undefined,
    press: (link) => {
      watch.current?.opened(link);
      setHeld({ link, pressed: true, page });
    },
    close: () => {
      watch.current?.closed();
      setHeld(undefined);
    },
  };
}
