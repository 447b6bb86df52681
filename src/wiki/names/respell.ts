import { fold } from "./fold.ts";
import { letterSet } from "./initials.ts";
import { romanise } from "./romanise.ts";

/**
 * Each rule folds spellings of one Korean sound; order matters, and capitals are sounds already decided. Before it stand
 * letters of which each text that it changes holds one.
 */
const rules: readonly (readonly [letters: string, pattern: RegExp, sound: string])[] = [
  // Letters that only some spellers use: Rhee, Shin, Baeck, Zun; the silent r of Park.
  ["c", /tch/gu, "ch"],
  ["h", /([rpt])h/gu, "$1"],
  ["s", /sh/gu, "s"],
  ["cq", /ck|c(?!h)|q/gu, "k"],
  ["x", /x/gu, "ks"],
  ["z", /z/gu, "j"],
  ["vf", /v|f/gu, "b"],
  ["r", /([pb]a)r(?=k)/gu, "$1"],
  // ㅕ and ㅠ: yeong, young, yung; hyeok, hyuk; yeun; yoo, yu, you. And yong, hyok, which many write for ㅕ as well.
  ["y", /yeo|yeu|yoo|you|yu|yo(?=[kn])/gu, "U"],
  // ㅝ, then ㅓ and ㅜ: won, weon; seong, sung; soo, su; woo, wu, u.
  ["w", /weo|wo(?!o)/gu, "Q"],
  ["e", /eo/gu, "u"],
  ["ou", /woo|wu|oo|ou/gu, "u"],
  // ㅚ, ㅙ, ㅞ: choe, choi, chwe.
  ["ow", /oe|oi|oy|wae|we(?!e)/gu, "W"],
  // ㅣ, ㅢ, ㅟ: i, yi, ee; hee, hui; gwi, gui, gwee.
  ["ei", /eui|ui|wee|wi|ee|yi|ie/gu, "i"],
  ["e", /ae/gu, "e"],
  ["e", /eu/gu, "u"],
  // Plain, tense and aspirated consonants: j and ch, g and k, d and t, b and p; l and r.
  ["c", /ch/gu, "j"],
  ["k", /k/gu, "g"],
  ["t", /t/gu, "d"],
  ["p", /p/gu, "b"],
  ["l", /l/gu, "r"],
  // Family names by the initial-sound law, before or after the given name: Lee, Rhee, Yi; Roh, Noh; Ryu, Yoo.
  ["r", /^r(?=[iUy])/gu, ""],
  ["r", /^r(?=[aou])/gu, "n"],
  ["r", /r(i|U|im|yang)$/gu, "$1"],
  ["r", /r([aou])$/gu, "n$1"],
];

/** Doubled letters, wherever they came from; of a number every digit counts. */
const doubled = /(\D)\1+/gu;

/** The rules with their letters as a set, which spares most of them for most names: a shelf has hundreds to be read. */
const rulesBySet = rules.map(([letters, pattern, sound]) => ({ set: letterSet(letters), pattern, sound }));

/** A vowel’s silent h, heard as part of one syllable: Oh, Ahn, Noh. */
const silentH = /([aeiou])h(?![aeiouyw])/gu;

/** What divides the parts of a name. */
const divider = /[^\p{L}\p{N}\p{M}'’]+/u;

/**
 * A key that common romanisations of one Korean name share, and the name in Hangul too. It is coarse (ㅓ,
 * ㅜ and ㅡ fall together), so a match by sound must always rank below a match of letters.
 * @example soundOf("Lee Soo-hyuk"), soundOf("Yi Suhyeok") and soundOf("이수혁") are all "isuhUg".
 */
export const soundOf = (text: string): string => hear(partsOf(text).map(spell).join(""));

/**
 * The sounds of a text: of all its letters in one, as {@link soundOf}, since many write no hyphen; and of its parts one by
 * one where that is another, since letters that only meet where two parts do make no sound together.
 * @example soundsOf("Jae-eek") is ["jaieg", "jeig"], of which the latter is the sound of “Jae-ik” as well.
 */
export function soundsOf(text: string): readonly string[] {
  const whole = soundOf(text);
  const byPart = soundByPart(text);
  return whole === byPart ? [whole] : [whole, byPart];
}

/** The sound of a text, each of its parts, and each syllable of Hangul, heard alone. */
export const soundByPart = (text: string): string =>
  partsOf(text)
    .flatMap((part) => (hangul.test(part) ? Array.from(part) : [part]))
    .map((part) => hear(spell(part)))
    .join("")
    .replaceAll(doubled, "$1");

const hangul = /[가-힣]/u;

const partsOf = (text: string): string[] =>
  text.normalize("NFC").replaceAll(/[ŏŎ]/gu, "eo").replaceAll(/[ŭŬ]/gu, "eu").split(divider);

/** Texts kept with what was made of them: the parts of some thousand names, most of which share theirs. */
const most = 8_000;

function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const met = known.get(text);
    if (met !== undefined) return met;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const spell = remembered((part) => romanise(fold(part)).replaceAll(silentH, "$1"));

/** Letters by the rules. */
const hear = remembered((letters) => {
  let heard = letters;
  let there = letterSet(heard);
  for (const { set, pattern, sound } of rulesBySet) {
    if ((set & there) === 0) continue;
    const next = heard.replaceAll(pattern, sound);
    if (next === heard) continue;
    heard = next;
    there = letterSet(heard);
  }
  return heard.replaceAll(doubled, "$1");
});
