/** One sentence about what has just happened, with a way to take it back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

let current: Toast | undefined;
const listeners = new Set<() => void>();

/** The toast that is shown. */
export const currentToast = (): Toast | undefined => current;

/** Shows a toast in the place of the last one; undefined takes it away. */
export function showToast(toast: Toast | undefined): void {
  current = toast;
  for (const listener of listeners) listener();
}

/** Calls back at every change of the toast; returns the way to stop. */
export function watchToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
