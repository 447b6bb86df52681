import { site } from "virtual:register";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import { placeStorageKey } from "../../lib/theme-script.ts";
import { readAsOf, readSeen } from "../../wiki/spoilers/clocks.ts";

/** The reader's settings, and what must be said about an address that could not be read. */
export interface ReaderSettings {
  readonly clocks: Clocks;
  readonly notices: readonly string[];
  /** Whether the reader has told their place: on this device once, or in this visit’s address. */
  readonly placed: boolean;
}

const starting: ReaderSettings = { clocks: { progress: null, asOf: site.today }, notices: [], placed: false };
let current = starting;
/** Progress of `?seen=`, kept for this visit and never stored; undefined where none was given. */
let visiting: string | null | undefined;
/** Whether the reader has said their place since the page was loaded, here or in another window: no address says otherwise. */
let told = false;
/** What was kept on this device when it was last looked at. */
let kept = storedProgress();
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

/** The clocks that an address leads to; nothing is set by asking. */
export const clocksAt = (search: string): Clocks => settingsAt(search).clocks;

/** Reads the settings that an address carries; called at the start and after every navigation. */
export function readAddress(search: string): void {
  const { seen, ...settings } = settingsAt(search);
  visiting = seen;
  kept = storedProgress();
  set(settings);
}

function settingsAt(search: string): ReaderSettings & { readonly seen: string | null | undefined } {
  const query = new URLSearchParams(search);
  const { value = visiting, notice } = readSeen(told ? null : query.get("seen"), site.order);
  const asOf = readAsOf(query.get("asof"), site.opened, site.today);
  const stored = storedProgress();
  return {
    seen: value,
    clocks: { progress: value === undefined ? (stored ?? null) : value, asOf: asOf.value ?? site.today },
    notices: [notice, asOf.notice].filter((text) => text !== undefined),
    placed: stored !== undefined || value !== undefined,
  };
}

/** Sets how far the reader has watched and keeps it on this device, because they asked for it. */
export function setProgress(progress: string | null): void {
  visiting = undefined;
  told = true;
  try {
    localStorage.setItem(placeStorageKey, progress ?? "none");
  } catch {
    // Storage is blocked or full: the setting holds for this visit.
    visiting = progress;
  }
  kept = storedProgress();
  set({ clocks: { ...current.clocks, progress }, notices: [], placed: true });
}

/**
 * Follows a place that was kept or taken back in another window since this one looked: it is the reader’s newest word, so
 * it goes before a place that an address brought. Does nothing where nothing has changed.
 */
export function followPlace(): void {
  if (storedProgress() === kept) return;
  visiting = undefined;
  told = true;
  readAddress(location.search);
}

/** Whether `?seen=` in an address still counts: until the reader has said their place themselves. */
export const addressPlaces = (): boolean => !told;

/** Has everything forgotten that lies beyond the reader’s place, such as what was opened once. */
export const forgetFurther = (): void => announce();

/** The place that is kept on this device; a place that an address brought is not. Undefined where none was told. */
export const keptProgress = (): string | null | undefined => storedProgress();

/** The kept place: an episode, or null for who has not started; undefined where none was told or it is unreadable. */
function storedProgress(): string | null | undefined {
  try {
    const stored = localStorage.getItem(placeStorageKey);
    if (stored === "none") return null;
    return stored !== null && site.order.includes(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function set(next: ReaderSettings): void {
  const { clocks, notices, placed } = current;
  const same =
    placed === next.placed &&
    clocks.progress === next.clocks.progress &&
    clocks.asOf === next.clocks.asOf &&
    notices.join("\n") === next.notices.join("\n");
  if (same) return;
  current = next;
  announce();
}

function announce(): void {
  for (const listener of listeners) listener();
}
