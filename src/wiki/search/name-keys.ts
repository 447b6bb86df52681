import { fold } from "../names/fold.ts";
import { lettersOf, readTyped } from "../names/initials.ts";
import { soundsOf } from "../names/respell.ts";
import type { SearchDocument } from "./document.ts";
import { heardAs, laterPartsOf, namesOf } from "./name-index.ts";

/** What a key is of: the letters of a name, its sound, its letters in Hangul, or the initials of its syllables. */
const [written, sound, letters, initials] = ["w", "s", "l", "i"] as const;

const hangul = /[가-힣ㄱ-ㅎ]/u;
const vowels = /[ㅏ-ㅣ]/gu;

/** The keys under which a document lies on the shelves of names; in Hangul a name may be entered at any syllable. */
export function nameKeysOf(document: SearchDocument): string[] {
  const later = laterPartsOf(document).map(({ text }) => written + fold(text));
  const whole = namesOf(document).flatMap(({ form }) => {
    const folded = fold(form.text);
    if (folded === "") return [];
    const heard = heardAs(form).map(keyOfSound);
    if (!/[가-힣]/u.test(folded)) return [written + folded, ...heard];
    const syllables = lettersOf(folded);
    return syllables.flatMap((_, from) => [
      ...(from === 0 ? heard : []),
      letters + syllables.slice(from).join(""),
      initials + leadsOf(syllables.slice(from)),
    ]);
  });
  return [...whole, ...later];
}

/**
 * The keys that somebody asks for who types a text, each the beginning of those that fit. Initials are what the bare
 * consonants and the first letters of syllables say; an input method may have drawn one into the syllable before it.
 * @example keysAsked("융ㅅ") is "iㅇㅅ" and "iㅇㅇㅅ", which is what 유인수 begins with.
 */
export function keysAsked(text: string): string[] {
  const folded = fold(text);
  if (folded === "") return [];
  const bySound = soundsOf(text).map(keyOfSound);
  if (!hangul.test(folded)) return [written + folded, ...bySound];
  const typed = readTyped(folded);
  if (!typed.abbreviates) return [letters + typed.letters, ...bySound];
  return [
    ...new Set([initials + leadsOf(lettersOf(folded)), initials + typed.letters.replaceAll(vowels, "")]),
  ];
}

/** The key of a sound as {@link soundOf} gives it. */
export const keyOfSound = (heard: string): string => sound + heard;

const leadsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join("");
