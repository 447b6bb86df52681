import { site } from "virtual:register";
import type { Day } from "../../lib/span.ts";
import { isDay } from "../../lib/span.ts";
import { forgetSetting, keepSetting, readSetting } from "./kept-setting.ts";

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

const setting = "last-visit";
const off: Visits = { on: false, since: null, kept: true };
let current = off;
let arriving: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Visits before any script has run: nothing is remembered. Prerendered pages show this. */
export const startingVisits = (): Visits => off;

/** Visits now. */
export const visitsNow = (): Visits => current;

/** Calls back at every change, and reads what is kept; returns the way to stop. */
export function watchVisits(listener: () => void): () => void {
  listeners.add(listener);
  arriving ??= arrive();
  return () => listeners.delete(listener);
}

/** Begins to mark visits, because the reader asked for it; or moves the mark to this edition. */
export async function markVisit(): Promise<void> {
  const marked: Visits = { on: true, since: site.today, kept: true };
  set(marked);
  const kept = await keepSetting(setting, () => write({ read: site.today, before: site.today }));
  // The reader may have thought better of it meanwhile.
  if (current === marked) set({ ...marked, kept });
}

/** Stops marking visits and takes away what was stored. */
export async function forgetVisits(): Promise<void> {
  set(off);
  await forgetSetting(setting);
}

/** Reading a newer edition than last time moves the mark to the one read last. */
async function arrive(): Promise<void> {
  const stored = parse(await readSetting(setting));
  // A mark that was set meanwhile is newer than what was stored.
  if (!stored || current !== off) return;
  if (stored.read >= site.today) return set({ on: true, since: stored.before, kept: true });
  const kept = await keepSetting(setting, (text) => {
    const now = parse(text) ?? stored;
    return write(now.read >= site.today ? now : { read: site.today, before: now.read });
  });
  if (current === off) set({ on: true, since: stored.read, kept });
}

const write = (stored: Stored): string => JSON.stringify(stored);

/** The two days; nothing where the text is not ours. */
function parse(text: string | undefined): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    if (typeof stored !== "object" || stored === null || !("read" in stored) || !("before" in stored))
      return undefined;
    const { read, before } = stored;
    if (typeof read !== "string" || !isDay(read)) return undefined;
    return { read, before: typeof before === "string" && isDay(before) ? before : null };
  } catch {
    return undefined;
  }
}

function set(next: Visits): void {
  current = next;
  for (const listener of listeners) listener();
}
