import { fold } from "./fold.ts";
import { romanise } from "./romanise.ts";

/** Each rule folds spellings of one Korean sound; order matters, and capitals are sounds already decided. */
const rules: readonly (readonly [pattern: RegExp, sound: string])[] = [
  // Letters that only some spellers use: Rhee, Shin, Baeck, Zun; the silent r of Park.
  [/tch/gu, "ch"],
  [/([rpt])h/gu, "$1"],
  [/sh/gu, "s"],
  [/ck|c(?!h)|q/gu, "k"],
  [/x/gu, "ks"],
  [/z/gu, "j"],
  [/v|f/gu, "b"],
  [/([pb]a)r(?=k)/gu, "$1"],
  // ㅕ and ㅠ: yeong, young, yung; hyeok, hyuk; yeun; yoo, yu, you. And yong, hyok, which many write for ㅕ as well.
  [/yeo|yeu|yoo|you|yu|yo(?=[kn])/gu, "U"],
  // ㅝ, then ㅓ and ㅜ: won, weon; seong, sung; soo, su; woo, wu, u.
  [/weo|wo(?!o)/gu, "Q"],
  [/eo/gu, "u"],
  [/woo|wu|oo|ou/gu, "u"],
  // ㅚ, ㅙ, ㅞ: choe, choi, chwe.
  [/oe|oi|oy|wae|we/gu, "W"],
  // ㅣ, ㅢ, ㅟ: i, yi, ee; hee, hui; gwi, gui.
  [/eui|ui|wi|ee|yi|ie/gu, "i"],
  [/ae/gu, "e"],
  [/eu/gu, "u"],
  // Plain, tense and aspirated consonants: j and ch, g and k, d and t, b and p; l and r.
  [/ch/gu, "j"],
  [/k/gu, "g"],
  [/t/gu, "d"],
  [/p/gu, "b"],
  [/l/gu, "r"],
  // Family names by the initial-sound law, before or after the given name: Lee, Rhee, Yi; Roh, Noh; Ryu, Yoo.
  [/^r(?=[iUy])/gu, ""],
  [/^r(?=[aou])/gu, "n"],
  [/r(i|U|im|yang)$/gu, "$1"],
  [/r([aou])$/gu, "n$1"],
  // Doubled letters, wherever they came from.
  [/(.)\1+/gu, "$1"],
];

/** A vowel’s silent h, heard as part of one syllable: Oh, Ahn, Noh. */
const silentH = /([aeiou])h(?![aeiouyw])/gu;

/**
 * A key that common romanisations of one Korean name share, and the name in Hangul too. It is coarse (ㅓ,
 * ㅜ and ㅡ fall together), so a match by sound must always rank below a match of letters.
 * @example soundOf("Lee Soo-hyuk"), soundOf("Yi Suhyeok") and soundOf("이수혁") are all "isuhUg".
 */
export function soundOf(text: string): string {
  const letters = text
    .normalize("NFC")
    .replaceAll(/[ŏŎ]/gu, "eo")
    .replaceAll(/[ŭŬ]/gu, "eu")
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map((part) => romanise(fold(part)).replaceAll(silentH, "$1"))
    .join("");
  return rules.reduce((sound, [pattern, replacement]) => sound.replaceAll(pattern, replacement), letters);
}
