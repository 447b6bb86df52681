import type { RefObject } from "react";
import { useEffect, useEffectEvent } from "react";

interface PaletteEvents {
  /** The focus has come to the field, from where it was. */
  readonly onEntered: (from: EventTarget | null) => void;
  readonly onClose: () => void;
  readonly onLeft: () => void;
}

/**
 * Keeps the palette open while the focus is in its form: the pointer may work anywhere in it without taking the focus
 * from the field, Escape closes it from everywhere, and so does leaving it. A window that loses the focus keeps it.
 */
export function usePalette(
  form: RefObject<HTMLFormElement | null>,
  input: RefObject<HTMLInputElement | null>,
  { onEntered, onClose, onLeft }: PaletteEvents,
): void {
  const onFocus = useEffectEvent(onEntered);
  const onEscape = useEffectEvent(onClose);
  const onFocusLeft = useEffectEvent(onLeft);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onDown = ({ target }: Event): boolean => target === input.current || target === element;
    input.current?.addEventListener("focus", ({ relatedTarget }) => onFocus(relatedTarget), { signal });
    element.addEventListener("mousedown", (event) => onDown(event) || event.preventDefault(), { signal });
    element.addEventListener(
      "focusout",
      ({ relatedTarget }) => {
        const inside = relatedTarget instanceof Node && element.contains(relatedTarget);
        if (document.hasFocus() && !inside) onFocusLeft();
      },
      { signal },
    );
    element.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        onEscape();
      },
      { signal },
    );
    return () => stop.abort();
  }, [form, input]);
}
