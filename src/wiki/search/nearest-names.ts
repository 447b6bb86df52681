import { fold } from "../names/fold.ts";
import { sameNumbers } from "../names/numbers.ts";
import { soundOf } from "../names/respell.ts";
import type { KeyTable } from "./name-index.ts";
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
  const weigh = ({ list, keys }: KeyTable, text: string): void => {
    if (text.length < 3 || text.length > longest) return;
    for (const { word, slips } of list.near(text, Math.min(most, Math.floor(text.length * share)))) {
      if (!sameNumbers(word, text)) continue;
      const part = slips / text.length;
      for (const { document } of keys.get(word) ?? [])
        if (part < (distances.get(document) ?? 1)) distances.set(document, part);
    }
  };
  const [written, sound] = [fold(query), soundOf(query)];
  for (const index of names) {
    weigh(index.written, written);
    weigh(index.sounds, sound);
  }
  return [...distances]
    .sort(([aPlace, a], [bPlace, b]) => a - b || aPlace - bPlace)
    .slice(0, suggestions)
    .flatMap(([place]) => {
      const document = documents[place];
      return document ? [{ text: document.label, to: document.to }] : [];
    });
}
