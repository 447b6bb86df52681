import { site } from "virtual:register";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import { readAsOf, readSeen } from "../../wiki/spoilers/clocks.ts";

/** The reader's settings, and what must be said about an address that could not be read. */
export interface ReaderSettings {
  readonly clocks: Clocks;
  readonly notices: readonly string[];
}

/** Where progress is kept on the reader’s device. */
export const progressStorageKey = "register.progress";
const starting: ReaderSettings = { clocks: { progress: null, asOf: site.today }, notices: [] };
let current = starting;
/** Progress of `?seen=`, kept for this visit and never stored; undefined where none was given. */
let visiting: string | null | undefined;
const listeners = new Set<() => void>();

/** Settings before any script has run: the premise, today. Prerendered pages show these. */
export const startingSettings = (): ReaderSettings => starting;

/** Settings now. */
export const readerSettings = (): ReaderSettings => current;

/** Calls back at every change of the settings; returns the way to stop. */
export function watchReader(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the settings that an address carries; called at the start and after every navigation. */
export function readAddress(search: string): void {
  const query = new URLSearchParams(search);
  const seen = readSeen(query.get("seen"), site.order);
  const asOf = readAsOf(query.get("asof"), site.opened, site.today);
  if (seen.value !== undefined) visiting = seen.value;
  set({
    clocks: {
      progress: visiting === undefined ? storedProgress() : visiting,
      asOf: asOf.value ?? site.today,
    },
    notices: [seen.notice, asOf.notice].filter((notice) => notice !== undefined),
  });
}

/** Sets how far the reader has watched and keeps it on this device, because they asked for it. */
export function setProgress(progress: string | null): void {
  visiting = undefined;
  try {
    // That somebody has gone back to the start is a choice too; a key that is gone was wiped.
    localStorage.setItem(progressStorageKey, progress ?? "none");
  } catch {
    // Storage is blocked or full: the setting holds for this visit.
    visiting = progress;
  }
  set({ clocks: { ...current.clocks, progress }, notices: [] });
}

function storedProgress(): string | null {
  try {
    const stored = localStorage.getItem(progressStorageKey);
    return stored !== null && site.order.includes(stored) ? stored : null;
  } catch {
    return null;
  }
}

function set(next: ReaderSettings): void {
  const { clocks, notices } = current;
  const same =
    clocks.progress === next.clocks.progress &&
    clocks.asOf === next.clocks.asOf &&
    notices.join("\n") === next.notices.join("\n");
  if (same) return;
  current = next;
  for (const listener of listeners) listener();
}
