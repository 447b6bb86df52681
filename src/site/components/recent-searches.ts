import { forgetSetting, keepSetting, readSetting } from "./kept-setting.ts";

const setting = "recent-searches";
/** Searches remembered, newest first. */
const most = 6;
const longest = 100;
const listeners = new Set<() => void>();

/** What was searched for, and whether the reader has asked to keep it on this device. */
export interface RecentSearches {
  readonly texts: readonly string[];
  readonly kept: boolean;
}

let recent: RecentSearches = { texts: [], kept: false };
let arriving: Promise<void> | undefined;

/** The searches of this visit, and of earlier ones once they are read; newest first, the same until changed. */
export const recentSearches = (): RecentSearches => recent;

/** Remembers a search for this visit, and on the device if it is kept there; an empty one is none. */
export async function addSearch(query: string): Promise<void> {
  const text = query.trim().slice(0, longest);
  if (text === "") return;
  set({ ...recent, texts: join([text], recent.texts) });
  await arrive();
  if (recent.kept) await keepSetting(setting, (kept) => JSON.stringify(join([text], parse(kept) ?? [])));
}

/** Keeps the searches on this device, or takes them from it again. */
export async function keepSearches(kept: boolean): Promise<void> {
  set({ ...recent, kept });
  if (kept) await keepSetting(setting, () => JSON.stringify(recent.texts));
  else await forgetSetting(setting);
}

/** Forgets every search, here and on the device; whether to keep later ones stays as it was. */
export async function forgetSearches(): Promise<void> {
  set({ ...recent, texts: [] });
  if (recent.kept) await keepSetting(setting, () => "[]");
}

/** Calls back when the searches change, and reads those that are kept; returns the way to stop. */
export function watchSearches(listener: () => void): () => void {
  listeners.add(listener);
  void arrive();
  return () => listeners.delete(listener);
}

/** Reads what is kept, once a visit; searches made meanwhile come first. */
const arrive = (): Promise<void> =>
  (arriving ??= readSetting(setting).then((text) => {
    const texts = parse(text);
    if (texts) set({ texts: join(recent.texts, texts), kept: true });
  }));

function set(next: RecentSearches): void {
  recent = next;
  for (const listener of listeners) listener();
}

/** The newer ones before the older ones, each once, no more than are remembered. */
const join = (newer: readonly string[], older: readonly string[]): string[] =>
  [...new Set([...newer, ...older])].slice(0, most);

/** Anybody may have written into the storage: what is not a list of texts counts as none. */
function parse(text: string | undefined): readonly string[] | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    if (!Array.isArray(stored)) return undefined;
    const texts = stored.filter((each) => typeof each === "string").map((each) => each.slice(0, longest));
    return join(texts, []);
  } catch {
    return undefined;
  }
}
