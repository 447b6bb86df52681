import { convertHangulToQwerty, convertQwertyToAlphabet } from "es-hangul";

/** Ways in which a reader might type a name with something around it, or joined to it. */
export type InsideWay =
  | "joined by a mark"
  | "said twice or with words that say nothing"
  | "late in a sentence"
  | "slip in a longer query"
  | "called in Latin letters"
  | "other layout, longer"
  | "ending written on"
  | "word written on"
  | "layout, longer"
  | "slip in Hangul, longer";

/** A name with more around it, and the way in which it stands there. */
export interface InsideQuery {
  readonly query: string;
  readonly way: InsideWay;
}

const inWay = (way: InsideWay, queries: readonly string[]): InsideQuery[] =>
  queries.map((query) => ({ query, way }));

/** Every trial query with a recorded spelling inside it; the same ones each time. */
export function insideQueries(spelling: string): InsideQuery[] {
  if (/^[가-힣]{3}$/u.test(spelling)) return inHangul(spelling);
  return /^[A-Za-z]+ [A-Za-z]+(?:-[A-Za-z]+)?$/u.test(spelling) ? inLatin(spelling.toLowerCase()) : [];
}

const inLatin = (name: string): InsideQuery[] => [
  ...inWay("joined by a mark", [`${name}/actor`, `${name.replace(" ", "-")}:age`, `<b>${name}</b>`]),
  ...inWay("said twice or with words that say nothing", [
    `${name} ${name}`,
    `the ${name}`,
    `who is ${name}?`,
  ]),
  ...inWay("late in a sentence", [
    `so can you tell me if it is in the end by some way to be that ${name} died`,
  ]),
  ...inWay(
    "slip in a longer query",
    slipsIn(name).flatMap((slip) => [`${slip} instagram`, `is ${slip} alive`]),
  ),
  ...inWay("called in Latin letters", [`${name}-ya`, `${name}ssi`, `${name.replace("-", "")} neun`]),
  ...inWay("other layout, longer", [convertQwertyToAlphabet(`${name} instagram`)]),
];

/** A letter missing, and two swapped, in the middle of what is not the family name. */
function slipsIn(name: string): string[] {
  const at = name.indexOf(" ") + 3;
  if (name.length - at < 4 || !/^[a-z]{2}$/u.test(name.slice(at, at + 2)) || name[at] === name[at + 1])
    return [];
  return [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  ];
}

const inHangul = (name: string): InsideQuery[] => [
  ...inWay(
    "ending written on",
    ["한테도", "씨는", "이었어", "인데", "라면", "이라도", "까지도"].map((ending) => name + ending),
  ),
  ...inWay("word written on", [`${name}나이`, `${name}인스타`, `배우${name}`, `${name}역`]),
  ...inWay("layout, longer", [`${name} 나이`, `배우 ${name}`, `${name}씨는`].map(convertHangulToQwerty)),
  ...inWay(
    "slip in Hangul, longer",
    withOtherVowel(name).flatMap((slip) => [`${slip} 배우`, `${slip} 나이`]),
  ),
];

/** Vowels of two keys: one slip makes them another with what stands beside. */
const twoKeys = new Set([9, 10, 11, 14, 15, 16, 19]);

/** The vowel of the last syllable wrong, where it is one key. */
function withOtherVowel(name: string): string[] {
  const code = name.charCodeAt(name.length - 1) - 0xac00;
  const vowel = Math.floor((code % 588) / 28);
  const other = vowel === 20 ? 0 : 20;
  return twoKeys.has(vowel)
    ? []
    : [name.slice(0, -1) + String.fromCharCode(0xac00 + code + (other - vowel) * 28)];
}
