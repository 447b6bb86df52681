import { disassemble } from "es-hangul";

/** How the letters of a query lie in a name in Hangul. */
export interface SyllableMatch {
  /** First syllable of the name that the query covers, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Some syllables were given by their initial consonant alone. */
  readonly abbreviated: boolean;
  /** The last syllable is not yet complete. */
  readonly partial: boolean;
}

const consonant = /[ㄱ-ㅎ]/u;

/** Tells whether a text is Hangul with initial consonants standing for syllables: ㅇㅊㅅ, 유ㅇㅅ. */
export const hasInitials = (text: string): boolean => /^[가-힣ㄱ-ㅎ\s]+$/u.test(text) && consonant.test(text);

/** Letters of the syllables met so far: 11,172 at most, and names share a few hundred. */
const known = new Map<string, string>();

function lettersOfOne(character: string): string {
  if (character < "가" || character > "힣") return disassemble(character);
  const letters = known.get(character) ?? disassemble(character);
  known.set(character, letters);
  return letters;
}

/** The letters of each syllable, in the order in which they are typed: 값 is ㄱㅏㅂㅅ. */
export const lettersOf = (hangul: string): string[] => Array.from(hangul, lettersOfOne);

/** A query in Hangul as letters, ready to be compared with many names. */
export interface TypedHangul {
  readonly letters: string;
  /** The letters as a set ({@link letterSet}), which spares most comparisons. */
  readonly set: number;
  /** It holds a bare consonant, which may stand for a syllable. */
  readonly abbreviates: boolean;
}

/**
 * Takes a query in Hangul apart.
 * @param query Hangul without spaces.
 * @example readTyped("유ㅇㅅ") holds the letters "ㅇㅠㅇㅅ" and abbreviates.
 */
export function readTyped(query: string): TypedHangul {
  const letters = lettersOf(query).join("");
  return { letters, set: letterSet(letters), abbreviates: consonant.test(query) };
}

/** The letters of a text as a set of 32 bits; letters may share a bit, so a set can rule out and never confirm. */
export function letterSet(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index += 1) set |= 1 << (text.charCodeAt(index) & 31);
  return set;
}

/**
 * Finds a query in a name by the letters typed so far. It covers whole syllables, an unfinished last one (이처,
 * and 잋 while an input method composes), and, where the query holds a bare consonant, syllables given by
 * their initial (ㅇㅊㅅ, 유ㅇㅅ, and 융ㅅ, which is what typing 유ㅇㅅ composes).
 * @param name each syllable's letters ({@link lettersOf}).
 */
export function matchSyllables(
  { letters: typed, abbreviates }: TypedHangul,
  name: readonly string[],
): SyllableMatch | undefined {
  if (typed === "") return undefined;
  for (let start = 0; start < name.length; start += 1) {
    const found = matchFrom(typed, 0, name, start, abbreviates);
    if (found) return { start, ...found };
  }
  return undefined;
}

function matchFrom(
  typed: string,
  at: number,
  name: readonly string[],
  syllable: number,
  mayAbbreviate: boolean,
): Omit<SyllableMatch, "start"> | undefined {
  const letters = name[syllable];
  if (letters === undefined) return undefined;
  const left = typed.length - at;
  if (left <= letters.length && letters.startsWith(typed.slice(at))) {
    const initialOnly = left === 1 && mayAbbreviate && letters.length > 1;
    return { end: syllable + 1, abbreviated: initialOnly, partial: left < letters.length && !initialOnly };
  }
  if (typed.startsWith(letters, at)) {
    const rest = matchFrom(typed, at + letters.length, name, syllable + 1, mayAbbreviate);
    if (rest) return rest;
  }
  if (!mayAbbreviate || typed[at] !== letters[0]) return undefined;
  const rest = matchFrom(typed, at + 1, name, syllable + 1, mayAbbreviate);
  return rest && { ...rest, abbreviated: true };
}
