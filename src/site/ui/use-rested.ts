import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { RestingWatch } from "./resting.ts";
import { watchResting } from "./resting.ts";

/** The link whose card is open; `pressed` where the reader asked for it and is to be taken into it. */
export interface Rested {
  readonly link: HTMLAnchorElement;
  readonly pressed: boolean;
}

/** Holds the link that the reader rests on, among those that have a card; lets go of it when `page` changes. */
export function useRested(
  page: string,
  rests: (link: HTMLAnchorElement) => boolean,
): {
  readonly rested: Rested | undefined;
  readonly press: (link: HTMLAnchorElement) => void;
  readonly close: () => void;
} {
  const [rested, setRested] = useState<Rested>();
  const watch = useRef<RestingWatch>(null);
  const ask = useEffectEvent(rests);
  useEffect(() => {
    const started = watchResting({
      rests: (link) => ask(link),
      onRest: (link) => setRested({ link, pressed: false }),
      onLeave: () => setRested(undefined),
    });
    watch.current = started;
    return started.stop;
  }, []);
  const close = (): void => {
    watch.current?.closed();
    setRested(undefined);
  };
  const leave = useEffectEvent(close);
  useEffect(() => leave(), [page]);
  return {
    rested,
    press: (link) => {
      watch.current?.opened(link);
      setRested({ link, pressed: true });
    },
    close,
  };
}
