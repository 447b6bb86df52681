import { convertHangulToQwerty, convertQwertyToAlphabet, disassemble, getChoseong } from "es-hangul";
import type { InsideWay } from "./search-quality-inside.ts";
import { insideQueries } from "./search-quality-inside.ts";

/** A query that a reader might type for a name, and the way in which it departs from the record. */
export interface TrialQuery {
  readonly query: string;
  readonly way:
    | "recorded"
    | "order"
    | "separator"
    | "respelling"
    | "slip"
    | "initials"
    | "particle"
    | "layout"
    | "layout and particle"
    | "other layout"
    | "partial"
    | "given name"
    | "title"
    | "old romanisation"
    | "slip in Hangul"
    | InsideWay;
}

/** Spellings of one syllable that readers mix up, written down apart from the rules that search follows. */
const respellings: readonly (readonly string[])[] = [
  ["yeong", "young", "yung"],
  ["hyeok", "hyuk"],
  ["su", "soo"],
  ["gyeong", "kyung", "kyoung"],
  ["jeong", "jung", "chung"],
  ["seong", "sung"],
  ["cheol", "chul"],
  ["hyeon", "hyun"],
  ["joon", "jun"],
  ["yoo", "yu", "you"],
  ["woo", "wu", "u"],
  ["byeong", "byung"],
  ["myeong", "myung"],
  ["hee", "hui"],
  ["yoon", "yun"],
  ["goo", "gu"],
  ["ji", "chi"],
  ["gwi", "kwi"],
  ["dae", "tae"],
  ["hoon", "hun"],
  ["mi", "mee"],
  ["joo", "ju"],
  ["geun", "keun"],
  ["kyu", "gyu"],
  ["hyung", "hyeong"],
  ["bin", "been"],
  ["seung", "sung"],
  ["yeon", "yun", "youn"],
  ["jae", "chae"],
  ["cheong", "chung"],
];
const familyNames: readonly (readonly string[])[] = [
  ["lee", "yi", "rhee", "i"],
  ["roh", "noh", "no"],
  ["park", "bak", "pak"],
  ["choi", "choe"],
  ["jang", "chang"],
  ["kim", "gim"],
  ["jung", "jeong", "chung"],
  ["oh", "o"],
  ["ahn", "an"],
  ["im", "lim"],
  ["seo", "suh"],
  ["yoon", "yun"],
  ["cho", "jo"],
  ["yoo", "yu", "ryu"],
  ["jeon", "jun", "chun"],
  ["son", "sohn"],
  ["joo", "ju"],
  ["chun", "cheon"],
  ["ryu", "yoo"],
];

/** Whether a word in Hangul ends in a consonant. */
const isClosed = (word: string): boolean => (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0;

const particlesAfter = (word: string): readonly string[] =>
  isClosed(word) ? ["은", "이", "을", "이는", "이가", "에게"] : ["는", "가", "를", "와", "에게"];

/** Every trial query for a recorded spelling of a person's name; the same ones each time. */
export function trialQueries(spelling: string): TrialQuery[] {
  const alone = /[가-힣]/u.test(spelling) ? hangulTrials(spelling) : latinTrials(spelling);
  return [...alone, ...insideQueries(spelling)];
}

function hangulTrials(name: string): TrialQuery[] {
  const compact = name.replaceAll(" ", "");
  const given = /^[가-힣]{3}$/u.test(name) ? name.slice(1) : "";
  const particles = particlesAfter(compact);
  return [
    { query: name, way: "recorded" },
    { query: convertHangulToQwerty(compact), way: "layout" },
    ...partials(compact).map((query) => ({ query, way: "partial" }) as const),
    ...(compact.length > 2
      ? [getChoseong(compact), compact.slice(0, 1) + getChoseong(compact.slice(1))].map(
          (query) => ({ query, way: "initials" }) as const,
        )
      : []),
    ...particles.flatMap((particle) => [
      { query: compact + particle, way: "particle" } as const,
      { query: convertHangulToQwerty(compact + particle), way: "layout and particle" } as const,
    ]),
    ...(given === ""
      ? []
      : [
          { query: given, way: "given name" } as const,
          { query: given + (isClosed(given) ? "아" : "야"), way: "given name" } as const,
          ...["님", " 씨", "선생님", "배우"].map((title) => ({ query: name + title, way: "title" }) as const),
          ...oldRomanisations(name).map((query) => ({ query, way: "old romanisation" }) as const),
          ...hangulSlips(name).map((query) => ({ query, way: "slip in Hangul" }) as const),
        ]),
  ];
}

/** What stands in the field while an input method composes the last syllable. */
const partials = (name: string): string[] => {
  const [first = ""] = getChoseong(name.slice(-1));
  const open = Math.floor(((name.slice(-1).charCodeAt(0) - 0xac00) % 588) / 28);
  const lead = Math.floor((name.slice(-1).charCodeAt(0) - 0xac00) / 588);
  const withoutTail = String.fromCharCode(0xac00 + lead * 588 + open * 28);
  return [name.slice(0, -1) + first, name.slice(0, -1) + withoutTail];
};

// McCune and Reischauer (1939), letter by letter: the form in which a name stands without its neighbours.
const oldLeads = "k kk n t tt r m p pp s ss  ch tch ch’ k’ t’ p’ h".split(" ");
const oldVowels = "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i".split(" ");
const oldTails = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

/** A name of three syllables in the old romanisation, with its signs and as one without them types it. */
function oldRomanisations(name: string): string[] {
  const [family, ...given] = Array.from(name, (syllable) => {
    const place = syllable.charCodeAt(0) - 0xac00;
    const vowel = oldVowels[Math.floor((place % 588) / 28)] ?? "";
    return (oldLeads[Math.floor(place / 588)] ?? "") + vowel + (oldTails[place % 28] ?? "");
  });
  const written = `${family ?? ""} ${given.join("-")}`;
  return [written, written.replaceAll("’", "")];
}

/** One letter of the last two syllables missing. */
const hangulSlips = (name: string): string[] => {
  const letters = Array.from(disassemble(name.slice(1)));
  const typed = name.slice(0, 1) + letters.toSpliced(-2, 1).join("");
  return letters.length < 5 ? [] : [typed];
};

function latinTrials(name: string): TrialQuery[] {
  const parts = name.split(" ");
  const turned =
    parts.length === 2 || parts.length === 3 ? [[...parts.slice(1), parts[0] ?? ""].join(" ")] : [];
  const orders = [name, ...turned];
  const separators = orders.flatMap((text) => [
    text.replaceAll("-", " "),
    text.replaceAll("-", ""),
    text.replaceAll(/[- ]/gu, ""),
    text.toUpperCase(),
  ]);
  const respelt = respellingsOf(parts);
  return [
    { query: name, way: "recorded" },
    ...(/^[A-Za-z -]{6,}$/u.test(name)
      ? [{ query: convertQwertyToAlphabet(name.toLowerCase()), way: "other layout" } as const]
      : []),
    ...turned.map((query) => ({ query, way: "order" }) as const),
    ...separators.map((query) => ({ query, way: "separator" }) as const),
    ...respelt
      .flatMap((query) => [query, query.replaceAll("-", "")])
      .map((query) => ({ query, way: "respelling" }) as const),
    ...slipsIn(name).map((query) => ({ query, way: "slip" }) as const),
  ];
}

/** One syllable written otherwise, for every syllable; family names of two-part names too. */
function respellingsOf(parts: readonly string[]): string[] {
  const found: string[] = [];
  parts.forEach((part, place) => {
    const syllables = part.split("-");
    syllables.forEach((syllable, index) => {
      const lists = parts.length > 1 && place === 0 ? [...familyNames] : respellings;
      for (const list of lists.filter((all) => all[0] !== undefined && all.includes(syllable.toLowerCase())))
        for (const other of list.filter((text) => text !== syllable.toLowerCase()))
          found.push(
            [
              ...parts.slice(0, place),
              syllables.with(index, other).join("-"),
              ...parts.slice(place + 1),
            ].join(" "),
          );
    });
  });
  return found;
}

/** One slip at a place that depends on the name alone: a letter missing, doubled, wrong, two swapped. */
function slipsIn(name: string): string[] {
  const letters = name.toLowerCase();
  if (letters.replaceAll(/[^a-z]/gu, "").length < 6) return [];
  const places = [2, Math.floor(letters.length / 2), letters.length - 2];
  return places.flatMap((at) => {
    if (!/^[a-z]{2}$/u.test(letters.slice(at, at + 2))) return [];
    const wrong = letters[at] === "m" ? "n" : "m";
    return [
      letters.slice(0, at) + letters.slice(at + 1),
      letters.slice(0, at) + letters.charAt(at) + letters.slice(at),
      letters.slice(0, at) + wrong + letters.slice(at + 1),
      letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2),
    ];
  });
}
