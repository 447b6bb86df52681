import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Toast } from "./toast.ts";
import { currentToast, showToast, watchToast } from "./toast.ts";

/** Milliseconds that a toast stays; one that is pointed at or has the focus then stays as long again. */
const stays = 10_000;
const none = (): undefined => undefined;

/** Where toasts appear. It stands in the page from the start, so that they are announced. */
export function ToastSlot() {
  const toast = useSyncExternalStore(watchToast, currentToast, none);
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setInterval(() => {
      if (!slot.current?.matches(":hover, :focus-within")) showToast(undefined);
    }, stays);
    return () => clearInterval(timer);
  }, [toast]);
  return (
    <div ref={slot} role="status" className="toasts">
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
