import { assemble, convertHangulToQwerty, convertQwertyToAlphabet } from "es-hangul";

/**
 * Letters that make syllables or initials: each vowel, simple or double, follows a consonant. Only these are
 * put together, since es-hangul 2.4 throws on some runs of vowels.
 */
const sound = /^(?:[ㄱ-ㅎ](?:ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏ-ㅣ])?|[^ㄱ-ㅣ])+$/u;
/** What stands between letters of either layout alike: digits, spaces, and the marks that need no other keys. */
const between = "\\p{N}\\p{P}\\p{S}\\s";
const latinKeys = new RegExp(`^[A-Za-z${between}]{2,}$`, "u");
const hangulKeys = new RegExp(`^[가-힣ㄱ-ㅣ${between}]{2,}$`, "u");

/**
 * What was meant if a Latin text was typed for Hangul on the standard Korean layout, or undefined where the
 * keys make no Hangul: a syllable, or two initials at least. Digits and marks are the same on both; beside digits
 * only syllables are meant.
 * @example hangulFromKeys("dlcjdtks") is "이청산"; hangulFromKeys("dct") is "ㅇㅊㅅ"; "tlwms2" gives "시즌2"; "nam" gives none.
 */
export function hangulFromKeys(text: string): string | undefined {
  if (!latinKeys.test(text) || !/[A-Za-z]\P{L}*[A-Za-z]/u.test(text)) return undefined;
  const letters = convertQwertyToAlphabet(lowerAllButShifted(text));
  if (!sound.test(letters)) return undefined;
  // Letters alone are put together: what a digit or a mark divides is no syllable.
  const typed = letters.replaceAll(/[ㄱ-ㅣ]+/gu, (run) => assemble(Array.from(run)));
  return /[ㄱ-ㅣ]/u.test(typed) && /\p{N}/u.test(typed) ? undefined : typed;
}

/**
 * Tells whether Hangul that a layout made may be a name unfinished: syllables, of which the last may want its vowel, or
 * initials alone. English words give some of both in one word, where the whole of a name must agree with them.
 * @example isLikelyTyped("이청ㅅ") and isLikelyTyped("ㅇㅊㅅ") are true; isLikelyTyped("ㄱ뭇"), from “rant”, is false.
 */
export const isLikelyTyped = (hangul: string): boolean =>
  hangul.split(/[^가-힣ㄱ-ㅣ]+/u).every((word) => /^(?:[가-힣]*[ㄱ-ㅎ]?|[ㄱ-ㅎ]+)$/u.test(word));

/** So many keys without a stray vowel are more likely Latin letters than initials. */
const manyKeys = 5;
const hangulLetter = /[가-힣ㄱ-ㅣ]/u;
/** How an episode or a season is numbered in Latin letters: a letter or two before each number. */
const shortCode = /^(?:[a-z]{1,2}\d{1,3}){1,2}$/iu;

/**
 * What was meant if Hangul letters were typed for Latin ones, or undefined where the text holds no stray
 * vowel, as every real Hangul text does not, and is too short to be told from initials. Few Hangul letters with digits
 * among them may be the number of an episode.
 * @example latinFromKeys("ㅣㅐㅡㅐㅜ") is "lomon", latinFromKeys("ㄴ1ㄷ3") "s1e3"; latinFromKeys("이청산") and
 * latinFromKeys("ㅇㅊㅅ") are undefined.
 */
export function latinFromKeys(text: string): string | undefined {
  if (!hangulKeys.test(text) || !hangulLetter.test(text)) return undefined;
  const latin = convertHangulToQwerty(text);
  if (shortCode.test(latin.replaceAll(" ", ""))) return latin;
  const looseConsonants = /[ㄱ-ㅎ].*[ㄱ-ㅎ]/u.test(text) && latin.length >= manyKeys;
  return /[ㅏ-ㅣ]/u.test(text) || looseConsonants ? latin : undefined;
}

/** Shift matters for ㄲㄸㅃㅆㅉㅒㅖ alone; a capital that a phone puts first does not. */
const lowerAllButShifted = (text: string): string =>
  text === text.toUpperCase() ? text.toLowerCase() : text.slice(0, 1).toLowerCase() + text.slice(1);
