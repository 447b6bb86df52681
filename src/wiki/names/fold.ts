/** A text reduced for comparison, with the place in the (NFC) text that each of its letters came from. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

const kept = /[\p{L}\p{N}]/u;
const hangul = /\p{Script=Hangul}/u;

/** What each character met so far folds to: texts are made of few, and are folded at every key. */
const known = new Map<string, string>();

/** One character in lower case without diacritics; nothing for hyphens, spaces, apostrophes and the like. */
function foldCharacter(character: string): string {
  const folded = known.get(character);
  if (folded !== undefined) return folded;
  const reduced = hangul.test(character)
    ? character
    : Array.from(character.normalize("NFKD").toLowerCase())
        .filter((part) => kept.test(part))
        .join("");
  known.set(character, reduced);
  return reduced;
}

/**
 * Folds a text and remembers the places, so that what matched can be marked in the original.
 * @example foldWithPlaces("On-Jo") is { text: "onjo", places: [0, 1, 3, 4] }.
 */
export function foldWithPlaces(text: string): Folded {
  const places: number[] = [];
  let folded = "";
  let place = 0;
  for (const character of text.normalize("NFC")) {
    const reduced = foldCharacter(character);
    for (let index = 0; index < reduced.length; index += 1) places.push(place);
    folded += reduced;
    place += character.length;
  }
  return { text: folded, places };
}

/**
 * The letters and digits of a text in lower case: no diacritics, hyphens, spaces or apostrophes. Hangul
 * stays, composed.
 * @example fold("Ch’oe Nam-Ra") is "choenamra"; fold("이 청산") is "이청산".
 */
export function fold(text: string): string {
  let folded = "";
  for (const character of text.normalize("NFC")) folded += foldCharacter(character);
  return folded;
}

/** A word of a text, folded, with its place in the (NFC) text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[\p{M}'’‑-]*[\p{L}\p{N}]+)*/gu;

/**
 * The words of a text. A hyphen or apostrophe inside joins; everything else divides.
 * @example words("Yoo In-soo’s part") holds "yoo", "insoos" and "part".
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.normalize("NFC").matchAll(wordPattern)) {
    const folded = fold(match[0]);
    if (folded !== "") found.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
