import { convertHangulToQwerty, getChoseong } from "es-hangul";

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
    | "partial";
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

const particlesAfter = (word: string): readonly string[] => {
  const closed = (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0;
  return closed ? ["은", "이", "을", "이는", "이가"] : ["는", "가", "를", "와"];
};

/** Every trial query for a recorded spelling of a person's name; the same ones each time. */
export function trialQueries(spelling: string): TrialQuery[] {
  return /[가-힣]/u.test(spelling) ? hangulTrials(spelling) : latinTrials(spelling);
}

function hangulTrials(name: string): TrialQuery[] {
  const compact = name.replaceAll(" ", "");
  return [
    { query: name, way: "recorded" },
    { query: convertHangulToQwerty(compact), way: "layout" },
    { query: compact.slice(0, -1) + getChoseong(compact.slice(-1)), way: "partial" },
    ...(compact.length > 2 ? [{ query: getChoseong(compact), way: "initials" } as const] : []),
    ...particlesAfter(compact).map((particle) => ({ query: compact + particle, way: "particle" }) as const),
  ];
}

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
