import { edition } from "virtual:register";
import { fetchJson } from "./fetch-json.ts";

/** Where the edition that this window was last loaded anew for is noted, until the window closes. */
const markKey = "register.renewed";

let newer = false;
const listeners = new Set<() => void>();

/** Tells whether a newer edition than this page’s is known to be out. */
export const isNewerKnown = (): boolean => newer;

/** Calls back when a newer edition is known to be out; returns the way to stop. */
export function watchNewer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the host for its edition. @throws where it does not answer. */
async function editionOut(): Promise<string> {
  const found = await fetchJson(`${import.meta.env.BASE_URL}edition.json`, "The edition", "no-store");
  return "edition" in found ? String(found.edition) : edition;
}

/** Looks whether a newer edition is out and tells the page, which then offers it; never rejects. */
export async function lookForNewer(): Promise<boolean> {
  const out = await editionOut().catch(() => edition);
  if (out === edition) return false;
  newer = true;
  for (const listener of listeners) listener();
  return true;
}

/**
 * Loads the page anew where a newer edition has taken away what this one needs: once for each edition that comes out,
 * so that a host whose files do not fit together makes no loop. Without storage for the mark nothing is loaded.
 */
export async function renewOnce(): Promise<void> {
  const out = await editionOut().catch(() => edition);
  if (out === edition || !mark(out)) return;
  location.reload();
}

/**
 * Forgets the note where the edition that it names runs here: the page was loaded for it with success, and where that
 * edition is taken back and comes again, it is loaded for again.
 */
export function forgetRenewal(): void {
  try {
    if (sessionStorage.getItem(markKey) === edition) sessionStorage.removeItem(markKey);
  } catch {
    // Without storage there is no note.
  }
}

/** Notes an edition; tells whether it is a new one, and the note is kept. */
function mark(out: string): boolean {
  try {
    if (sessionStorage.getItem(markKey) === out) return false;
    sessionStorage.setItem(markKey, out);
    return true;
  } catch {
    return false;
  }
}
