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

/** The letters of each syllable, in the order in which they are typed: 값 is ㄱㅏㅂㅅ. */
export const lettersOf = (hangul: string): string[] =>
  Array.from(hangul, (syllable) => disassemble(syllable));

/**
 * Finds a query in a name by the letters typed so far. It covers whole syllables, an unfinished last one (이처,
 * and 잋 while an input method composes), and, where the query holds a bare consonant, syllables given by
 * their initial (ㅇㅊㅅ, 유ㅇㅅ, and 융ㅅ, which is what typing 유ㅇㅅ composes).
 * @param query Hangul without spaces.
 * @param name each syllable's letters ({@link lettersOf}).
 */
export function matchSyllables(query: string, name: readonly string[]): SyllableMatch | undefined {
  const typed = disassemble(query);
  if (typed === "") return undefined;
  const mayAbbreviate = consonant.test(query);
  for (let start = 0; start < name.length; start += 1) {
    const found = matchFrom(typed, 0, name, start, mayAbbreviate);
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
