import type { RecordFile } from "../../src/wiki/compile/problem.ts";
import { mapTexts } from "./site-sealed.ts";

/** Records with a word of its own in every sealed text. */
export interface PlantedRecord {
  readonly files: readonly RecordFile[];
  /** Where each word was planted. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Plants a word of its own in every sealed text: whatever way a sealed text might take into a page, cut, folded or
 * joined, the word goes with it. Hangul and addresses have rules of their own about what they may hold.
 */
export function plantWords(records: readonly RecordFile[]): PlantedRecord {
  const places = new Map<string, string>();
  const files = mapTexts(records, (text, where, sealed) => {
    if (!sealed || /\.(?:hangul|url)$/u.test(where) || !/[a-z]/iu.test(text)) return text;
    const word = `zqx${places.size}q`;
    places.set(word, where);
    return text.endsWith("?") ? `${text.slice(0, -1)} ${word}?` : `${text} ${word}`;
  });
  return { files, places };
}

/** The planted words in some text, each once. */
export const plantedIn = (text: string): string[] => [...new Set(text.match(/zqx\d+q/gu))];

/** The lowest layer that holds each planted word. */
export function levelsOfWords(layers: readonly unknown[]): Map<string, number> {
  const levels = new Map<string, number>();
  // A layer is closed to code and a plain object to the disk: this is what its file holds.
  for (const [level, layer] of layers.entries())
    for (const word of plantedIn(JSON.stringify(layer))) if (!levels.has(word)) levels.set(word, level);
  return levels;
}
