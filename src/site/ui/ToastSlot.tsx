import { useEffect, useState, useSyncExternalStore } from "react";
import type { Toast } from "./toast.ts";
import { currentToast, showToast, watchToast } from "./toast.ts";

/** Milliseconds that a toast stays; while one points at it or is in it, it does not go. */
const stays = 10_000;
const none = (): undefined => undefined;

/** Where toasts appear. It stands in the page from the start, so that they are announced. */
export function ToastSlot() {
  const toast = useSyncExternalStore(watchToast, currentToast, none);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => showToast(undefined), stays);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div
      role="status"
      className="toasts"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast && <ToastFace toast={toast} />}
    </div>
  );
}

/** What a toast shows. */
export const ToastFace = ({ toast: { text, undo } }: { readonly toast: Toast }) => (
  <p className="toast">
    {text}
    {undo && (
      <button
        type="button"
        onClick={() => {
          showToast(undefined);
          undo();
        }}
      >
        Undo
      </button>
    )}
  </p>
);
