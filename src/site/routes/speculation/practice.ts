import { useSyncExternalStore } from "react";

/** The reader’s numbers on rehearsals, in whole per cents by the id of the rehearsal. */
export type Practice = ReadonlyMap<string, number>;

const none: Practice = new Map();
let practice = none;
const listeners = new Set<() => void>();

/** Enters a number on a rehearsal; the first one counts, since its outcome is told then. */
export function enterPractice(id: string, probability: number): void {
  if (!practice.has(id)) set(new Map(practice).set(id, probability));
}

/** Forgets every number, so that the rehearsals can be answered again. */
export const forgetPractice = (): void => set(none);

/**
 * What the reader has answered in this visit. It outlives the way to another page and back, and is written nowhere:
 * a number on what is settled is no forecast, and must not stand among them.
 */
export const usePractice = (): Practice =>
  useSyncExternalStore(
    watch,
    () => practice,
    () => none,
  );

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: Practice): void {
  practice = next;
  for (const listener of listeners) listener();
}
