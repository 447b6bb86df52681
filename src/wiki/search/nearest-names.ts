import { fold } from "../names/fold.ts";
import { soundOf } from "../names/respell.ts";
import { slipsBetween } from "../names/typo.ts";
import type { NameKey } from "./name-index.ts";
import type { Found } from "./result.ts";
import type { SearchIndex } from "./search-index.ts";

const suggestions = 3;
/** The part of a query's letters that may be wrong, and how many at most. */
const [share, most] = [0.4, 4];
/** No name is longer than this. */
const longest = 40;

/**
 * The names nearest to a query that found nothing, as far as most of its letters agree. Only
 * documents of the index are suggested: what is sealed has none.
 */
export function nearestNames({ names, documents }: SearchIndex, query: string): Found["nearest"] {
  const distances = new Map<number, number>();
  const weigh = (keys: readonly NameKey[], text: string): void => {
    if (text.length < 3 || text.length > longest) return;
    const limit = Math.min(most, Math.floor(text.length * share));
    for (const key of keys) {
      const slips = slipsBetween(text, key.key, limit);
      const part = slips / text.length;
      if (slips <= limit && part < (distances.get(key.document) ?? 1)) distances.set(key.document, part);
    }
  };
  weigh(names.written, fold(query));
  weigh(names.sounds, soundOf(query));
  return [...distances]
    .sort(([aPlace, a], [bPlace, b]) => a - b || aPlace - bPlace)
    .slice(0, suggestions)
    .flatMap(([place]) => {
      const document = documents[place];
      return document ? [{ text: document.label, to: document.to }] : [];
    });
}
