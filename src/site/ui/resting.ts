/** Milliseconds of rest on a link before its card opens, and after leaving both before it closes. */
const opensAfter = 350;
const closesAfter = 250;

/** A link that can have a card: one of the page, or one in a drawing. */
export type CardLink = HTMLAnchorElement | SVGAElement;

/** What is told of the link that the reader rests on. */
export interface Resting {
  /** Whether a link has a card. */
  readonly rests: (link: CardLink) => boolean;
  readonly onRest: (link: CardLink) => void;
  readonly onLeave: () => void;
}

/** The way to end the watch, and to say that a card was opened or closed by other means. */
export interface RestingWatch {
  readonly stop: () => void;
  readonly opened: (link: CardLink) => void;
  readonly closed: () => void;
}

/**
 * Watches for a mouse that rests on a link, or a keyboard that has come to one. Cards stand in `.float`: they can be
 * pointed into and tabbed into. One that was closed stays closed until the reader has been elsewhere. A finger never
 * rests, and a page that moves under a mouse which does not is not pointing.
 */
export function watchResting({ rests, onRest, onLeave }: Resting): RestingWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: CardLink | undefined;
  let open: CardLink | undefined;
  let dismissed: Element | undefined;

  const wait = (link: CardLink | undefined, delay: number): void => {
    clearTimeout(timer);
    wanted = link;
    timer = setTimeout(() => {
      if (link === open || (link && !link.isConnected)) return;
      open = link;
      if (link) onRest(link);
      else onLeave();
    }, delay);
  };
  const come = (target: EventTarget | null): void => {
    const element = target instanceof Element ? target : null;
    const link = element?.closest<CardLink>("a[href]") ?? undefined;
    if (dismissed && link !== dismissed) dismissed = undefined;
    if (element?.closest(".float")) {
      clearTimeout(timer);
      wanted = open;
    } else if (link && rests(link)) {
      if (link !== wanted && link !== dismissed) wait(link, opensAfter);
    } else if (wanted) {
      wait(undefined, closesAfter);
    }
  };
  const onMove = (event: PointerEvent): void => {
    // Whoever is writing or tabbing in a card keeps it, wherever the mouse is.
    if (event.pointerType === "mouse" && !document.activeElement?.closest(".float")) come(event.target);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && (target.matches(":focus-visible") || target.closest(".float")))
      come(target);
  };
  const onPress = (): void => {
    clearTimeout(timer);
    wanted = open;
  };

  document.addEventListener("pointermove", onMove, { passive: true });
  document.addEventListener("focusin", onFocus);
  document.addEventListener("click", onPress);
  return {
    stop() {
      clearTimeout(timer);
      document.removeEventListener("pointermove", onMove);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("click", onPress);
    },
    opened(link) {
      clearTimeout(timer);
      wanted = open = link;
    },
    closed() {
      clearTimeout(timer);
      dismissed = open;
      wanted = open = undefined;
    },
  };
}
