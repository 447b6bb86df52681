import type { RefObject } from "react";
import { useEffect, useEffectEvent } from "react";

interface SearchKeys {
  readonly input: RefObject<HTMLInputElement | null>;
  /** How many options there are. */
  readonly count: number;
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
  readonly onSubmit: () => void;
}

/** The code of a key that an input method has taken for itself (UI Events, legacy key codes). */
const takenByInputMethod = 229;

/**
 * The keys of the search field: arrows choose, Enter opens, and Ctrl-K or ⌘-K reaches it from
 * anywhere. While an input method is composing, all of them belong to it; Safari tells the Enter that ends a
 * composition by its code alone.
 */
export function useSearchKeys({ input, count, chosen, onChoose, onSubmit }: SearchKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing || event.keyCode === takenByInputMethod) {
      // The form would take this Enter for its own.
      if (key === "Enter") event.preventDefault();
      return;
    }
    if (key === "Enter") onSubmit();
    else if (step !== undefined && count > 0) onChoose((chosen + step + count) % count);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onShortcut = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", onShortcut, { signal });
    input.current?.addEventListener("keydown", (event) => onKey(event), { signal });
    return () => stop.abort();
  }, [input]);
}
