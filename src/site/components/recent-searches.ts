import { forgetSetting, keepSetting, readSetting } from "./kept-setting.ts";

const setting = "recent-searches";
/** Searches remembered, newest first. */
const most = 6;
const longest = 100;
const listeners = new Set<() => void>();

/** A search, and the level of the place at which it was made: its words may tell what the story had shown by then. */
export interface RecentSearch {
  readonly text: string;
  readonly level: number;
}

/** What was searched for, and whether the reader has asked to keep it on this device. */
export interface RecentSearches {
  readonly searches: readonly RecentSearch[];
  readonly kept: boolean;
}

let recent: RecentSearches = { searches: [], kept: false };
let arriving: Promise<void> | undefined;

/**
 * The searches of this visit, and of earlier ones once they are read; newest first, the same until changed. Those made
 * further on than a reader is now are not to be shown to them.
 */
export const recentSearches = (): RecentSearches => recent;

/** Remembers a search made at a level, for this visit and on the device if it is kept there; an empty one is none. */
export async function addSearch(query: string, level: number): Promise<void> {
  const text = query.trim().slice(0, longest);
  if (text === "") return;
  const search = { text, level };
  set({ ...recent, searches: join([search], recent.searches) });
  await arrive();
  if (recent.kept) await keepSetting(setting, (kept) => JSON.stringify(join([search], parse(kept) ?? [])));
}

/** Keeps the searches on this device, or takes them from it again. */
export async function keepSearches(kept: boolean): Promise<void> {
  set({ ...recent, kept });
  if (kept) await keepSetting(setting, () => JSON.stringify(recent.searches));
  else await forgetSetting(setting);
}

/** Forgets every search, here and on the device; whether to keep later ones stays as it was. */
export async function forgetSearches(): Promise<void> {
  set({ ...recent, searches: [] });
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
    const searches = parse(text);
    if (searches) set({ searches: join(recent.searches, searches), kept: true });
  }));

function set(next: RecentSearches): void {
  recent = next;
  for (const listener of listeners) listener();
}

/** The newer ones before the older ones, each text once, no more than are remembered. */
const join = (newer: readonly RecentSearch[], older: readonly RecentSearch[]): RecentSearch[] =>
  [...newer, ...older]
    .filter(({ text }, place, all) => all.findIndex((other) => other.text === text) === place)
    .slice(0, most);

/** Anybody may have written into the storage: what is not a list of searches counts as none. */
function parse(text: string | undefined): readonly RecentSearch[] | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    if (!Array.isArray(stored)) return undefined;
    return join(
      stored.filter(isSearch).map((search) => ({ text: search.text.slice(0, longest), level: search.level })),
      [],
    );
  } catch {
    return undefined;
  }
}

const isSearch = (value: unknown): value is RecentSearch =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  typeof value.text === "string" &&
  "level" in value &&
  typeof value.level === "number";
