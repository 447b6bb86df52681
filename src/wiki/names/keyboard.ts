import { assemble, convertHangulToQwerty, convertQwertyToAlphabet } from "es-hangul";

/**
 * Letters that make syllables or initials: each vowel, simple or double, follows a consonant. Only these are
 * put together, since es-hangul 2.4 throws on some runs of vowels.
 */
const sound = /^(?:[ㄱ-ㅎ](?:ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏ-ㅣ])?|\s)+$/u;

/**
 * What was meant if a Latin text was typed for Hangul on the standard Korean layout, or undefined where the
 * keys make no Hangul: a syllable, or two initials at least.
 * @example hangulFromKeys("dlcjdtks") is "이청산"; hangulFromKeys("dct") is "ㅇㅊㅅ"; "nam" gives none.
 */
export function hangulFromKeys(text: string): string | undefined {
  if (!/^[A-Za-z\s]{2,}$/u.test(text)) return undefined;
  const letters = convertQwertyToAlphabet(lowerAllButShifted(text));
  if (!sound.test(letters)) return undefined;
  const typed = assemble(Array.from(letters));
  return /^[가-힣ㄱ-ㅎ\s]+$/u.test(typed) ? typed : undefined;
}

/** So many keys without a stray vowel are more likely Latin letters than initials. */
const manyKeys = 5;

/**
 * What was meant if Hangul letters were typed for Latin ones, or undefined where the text holds no stray
 * vowel, as every real Hangul text does not, and is too short to be told from initials.
 * @example latinFromKeys("ㅣㅐㅡㅐㅜ") is "lomon"; latinFromKeys("이청산") and latinFromKeys("ㅇㅊㅅ") are undefined.
 */
export function latinFromKeys(text: string): string | undefined {
  if (!/^[가-힣ㄱ-ㅣ\s-]{2,}$/u.test(text) || !/[ㄱ-ㅣ]/u.test(text)) return undefined;
  const latin = convertHangulToQwerty(text);
  const looseConsonants = /[ㄱ-ㅎ].*[ㄱ-ㅎ]/u.test(text) && latin.length >= manyKeys;
  return /[ㅏ-ㅣ]/u.test(text) || looseConsonants ? latin : undefined;
}

/** Shift matters for ㄲㄸㅃㅆㅉㅒㅖ alone; a capital that a phone puts first does not. */
const lowerAllButShifted = (text: string): string =>
  text === text.toUpperCase() ? text.toLowerCase() : text.slice(0, 1).toLowerCase() + text.slice(1);
