import { site } from "virtual:register";
import type { Day } from "../../lib/span.ts";
import { isDay } from "../../lib/span.ts";

/** What this device remembers of the reader’s visits. */
export interface Visits {
  /** Whether the reader has asked for it. */
  readonly on: boolean;
  /** Day of the edition that was read before this one; none before a second one has come. */
  readonly since: Day | null;
  /** False where the browser keeps nothing: the mark then holds for this visit. */
  readonly kept: boolean;
}

interface Stored {
  /** Day of the newest edition that was read, and of the one before it. */
  readonly read: Day;
  readonly before: Day | null;
}

const storageKey = "register.visits";
const off: Visits = { on: false, since: null, kept: true };
let current: Visits | undefined;
const listeners = new Set<() => void>();

/** Visits before any script has run: nothing is remembered. Prerendered pages show this. */
export const startingVisits = (): Visits => off;

/** Visits now. Reading a newer edition than last time moves the mark to the one read last. */
export const visitsNow = (): Visits => (current ??= arrive());

/** Calls back at every change; returns the way to stop. */
export function watchVisits(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins to mark visits, because the reader asked for it; or moves the mark to this edition. */
export const markVisit = (): void =>
  set({ on: true, since: site.today, kept: write({ read: site.today, before: site.today }) });

/** Stops marking visits and takes away what was stored. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Storage is blocked: nothing was kept, so there is nothing to take away.
  }
  set(off);
}

function arrive(): Visits {
  const stored = readStored();
  if (!stored) return off;
  if (stored.read >= site.today) return { on: true, since: stored.before, kept: true };
  return { on: true, since: stored.read, kept: write({ read: site.today, before: stored.read }) };
}

/** What is stored; nothing where storage is blocked, and where the text is not ours. */
function readStored(): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "null");
    if (typeof stored !== "object" || stored === null || !("read" in stored) || !("before" in stored))
      return undefined;
    const { read, before } = stored;
    if (typeof read !== "string" || !isDay(read)) return undefined;
    return { read, before: typeof before === "string" && isDay(before) ? before : null };
  } catch {
    return undefined;
  }
}

/** Stores the two days; false where the browser refuses. */
function write(stored: Stored): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

function set(next: Visits): void {
  current = next;
  for (const listener of listeners) listener();
}
