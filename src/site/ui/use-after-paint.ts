import { startTransition, useEffect, useState } from "react";

/**
 * A value, no function, as it was when the last frame was painted: where it changes, the new one comes right after the
 * next frame. A window that is hidden paints none, and gets the new one when it is shown.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted !== value)
      // A timer set before a frame is painted runs after it.
      requestAnimationFrame(() => setTimeout(() => startTransition(() => setPainted(() => value))));
  }, [painted, value]);
  return painted;
}
