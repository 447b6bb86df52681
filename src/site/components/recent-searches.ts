const storageKey = "register.searches";
/** Searches remembered, newest first. */
const most = 6;
const longest = 100;
const listeners = new Set<() => void>();

/** What was searched for, and whether the reader has asked to keep it on this device. */
export interface RecentSearches {
  readonly texts: readonly string[];
  readonly kept: boolean;
}

let recent: RecentSearches | undefined;

/** The searches of this visit, and of earlier ones where the reader keeps them; newest first, the same until changed. */
export const recentSearches = (): RecentSearches => (recent ??= readStored());

/** Remembers a search for this visit, and on the device if it is kept there; an empty one is none. */
export function addSearch(query: string): void {
  const text = query.trim().slice(0, longest);
  const { texts, kept } = recentSearches();
  if (text !== "") set({ texts: [text, ...texts.filter((other) => other !== text)].slice(0, most), kept });
}

/** Keeps the searches on this device, or takes them from it again. */
export const keepSearches = (kept: boolean): void => set({ ...recentSearches(), kept });

/** Forgets every search, here and on the device; whether to keep later ones stays as it was. */
export const forgetSearches = (): void => set({ ...recentSearches(), texts: [] });

/** Calls back when the searches change; returns the way to stop. */
export function watchSearches(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: RecentSearches): void {
  recent = next;
  try {
    if (next.kept) localStorage.setItem(storageKey, JSON.stringify(next.texts));
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage is blocked or full: the searches last for this visit.
  }
  for (const listener of listeners) listener();
}

/** Anybody may have written into the storage: what is not a list of texts counts as none. */
function readStored(): RecentSearches {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "null");
    if (!Array.isArray(stored)) return { texts: [], kept: false };
    const texts = stored.filter((text) => typeof text === "string").map((text) => text.slice(0, longest));
    return { texts: [...new Set(texts)].slice(0, most), kept: true };
  } catch {
    return { texts: [], kept: false };
  }
}
