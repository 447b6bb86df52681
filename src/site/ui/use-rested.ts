import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { CardLink, RestingWatch } from "./resting.ts";
import { watchResting } from "./resting.ts";

/** The link whose card is open; `pressed` where the reader asked for it and is to be taken into it. */
export interface Rested {
  readonly link: CardLink;
  readonly pressed: boolean;
}

/** Holds the link that the reader rests on, among those that have a card, as long as `page` stays the same. */
export function useRested(
  page: string,
  rests: (link: CardLink) => boolean,
): {
  readonly rested: Rested | undefined;
  readonly press: (link: CardLink) => void;
  readonly close: () => void;
} {
  const [held, setHeld] = useState<Rested & { readonly page: string }>();
  const watch = useRef<RestingWatch>(null);
  const ask = useEffectEvent(rests);
  const rest = useEffectEvent((link: CardLink) => setHeld({ link, pressed: false, page }));
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
