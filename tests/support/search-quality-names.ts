import { disassemble } from "es-hangul";

/** What is recorded of one that has a name. */
export interface RecordedName {
  readonly id: string;
  readonly kind: "character" | "person" | "entry";
  readonly credited: string;
  readonly hangul?: string;
  readonly spellings: readonly string[];
}

/** A query drawn from the record by rule, the way it departs from it, and whom it may mean: any of them is right. */
export interface NameTrial {
  readonly query: string;
  readonly way:
    | "unfinished"
    | "unfinished Hangul"
    | "family alone"
    | "family respelt"
    | "other family"
    | "later word";
  readonly right: readonly string[];
}

/** Spellings of one family name that readers use, written down apart from the rules that search follows. */
const familySpellings: readonly (readonly string[])[] = [
  "choi choe 최",
  "kim gim 김",
  "lee rhee 이",
  "park bak pak 박",
  "ryu lyu ryoo 류",
  "im lim rim yim 임 림",
  "ahn an 안",
  "roh noh 노",
  "yang ryang 양",
  "han hahn 한",
  "jang chang 장",
  "bae pae 배",
  "song 송",
].map((row) => row.split(" "));

/** Family names, in Latin letters and Hangul, put before given names to which they do not belong. */
const strangers = [
  ["hwang", "황"],
  ["gu", "구"],
] as const;

/** Every trial of some names; the same ones each time. */
export const nameTrials = (names: readonly RecordedName[]): NameTrial[] =>
  [
    ...names.flatMap(beginnings).map((query) => trial("unfinished", query, whoseLatinBegins(names, query))),
    ...names
      .flatMap(hangulBeginnings)
      .map((query) => trial("unfinished Hangul", query, whoseHangulBegins(names, query))),
    ...names.flatMap(familyOf).map((query) => trial("family alone", query, whoseFamilyIs(names, [query]))),
    ...familySpellings.flatMap((row) =>
      row.map((query) => trial("family respelt", query, whoseFamilyIs(names, row))),
    ),
    ...names.flatMap((name) => underStrangers(names, name)),
    ...names.flatMap(laterWords).map((query) => trial("later word", query, whoseWordsAre(names, query))),
  ].filter(
    ({ query, way, right }, place, all) =>
      right.length > 0 && all.findIndex((other) => other.query === query && other.way === way) === place,
  );

const trial = (way: NameTrial["way"], query: string, right: readonly RecordedName[]): NameTrial => ({
  way,
  query,
  right: [...new Set(right.map(({ id }) => id))],
});

const isPerson = ({ kind }: RecordedName): boolean => kind !== "entry";
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9가-힣]/gu, "");
const allOf = ({ credited, hangul, spellings }: RecordedName): string[] => [
  credited,
  ...(hangul === undefined ? [] : [hangul]),
  ...spellings,
];
/** The words behind the first of a credited name of a person. */
const givenOf = (credited: string): string => credited.split(" ").slice(1).join(" ");

/** A person's credited name and given name, broken off after every letter from the third on. */
const beginnings = (name: RecordedName): string[] =>
  !isPerson(name) || !/^\S+ \S+$/u.test(name.credited)
    ? []
    : [name.credited, givenOf(name.credited)].flatMap((text) =>
        Array.from({ length: Math.max(0, text.length - 3) }, (_, at) =>
          text
            .slice(0, at + 3)
            .trim()
            .toLowerCase(),
        ),
      );

/** Names and given names in Hangul, broken off after every syllable. */
const hangulBeginnings = (name: RecordedName): string[] =>
  !isPerson(name) || name.hangul?.length !== 3
    ? []
    : [name.hangul.slice(0, 1), name.hangul.slice(0, 2), name.hangul.slice(1, 2)];

const whoseLatinBegins = (names: readonly RecordedName[], query: string): RecordedName[] =>
  names.filter((name) =>
    allOf(name).some((text) =>
      [text, givenOf(text), `${givenOf(text)} ${text.split(" ")[0] ?? ""}`].some((form) =>
        plain(form).startsWith(plain(query)),
      ),
    ),
  );

const whoseHangulBegins = (names: readonly RecordedName[], query: string): RecordedName[] =>
  names.filter((name) =>
    allOf(name)
      .filter((text) => /^[가-힣]/u.test(text))
      .some((text) =>
        [text, text.slice(1)].some((form) =>
          disassemble(form.replaceAll(" ", "")).startsWith(disassemble(query)),
        ),
      ),
  );

const familyOf = (name: RecordedName): string[] => {
  const [family, given] = name.credited.toLowerCase().split(" ");
  return isPerson(name) && name.hangul !== undefined && family !== undefined && given !== undefined
    ? [family]
    : [];
};

const whoseFamilyIs = (names: readonly RecordedName[], families: readonly string[]): RecordedName[] =>
  names.filter(
    (name) =>
      isPerson(name) &&
      allOf(name).some(
        (text) =>
          families.includes(text.toLowerCase().split(" ")[0] ?? "") ||
          (/^[가-힣]{3}$/u.test(text) && families.includes(text.slice(0, 1))),
      ),
  );

/** A given name of some length under family names that nobody of that given name has. */
const underStrangers = (names: readonly RecordedName[], name: RecordedName): NameTrial[] => {
  const given = givenOf(name.credited).toLowerCase();
  if (!isPerson(name) || !/^[a-z]+-[a-z]+$/u.test(given) || plain(given).length < 5) return [];
  const same = names.filter((other) => allOf(other).some((text) => plain(text).endsWith(plain(given))));
  return strangers.flatMap(([latin, hangul]) => [
    trial("other family", `${latin} ${given}`, same),
    trial("other family", latin + plain(given), same),
    ...(name.hangul === undefined
      ? []
      : [
          trial(
            "other family",
            hangul + name.hangul.slice(1),
            names.filter((other) => other === name || other.hangul?.slice(1) === name.hangul?.slice(1)),
          ),
        ]),
  ]);
};

/** An entry's name from its second word on, and without its last letter. */
const laterWords = (name: RecordedName): string[] => {
  const rest = givenOf(name.credited).toLowerCase();
  return isPerson(name) || !/^(?!in |of |to |where |and |\()[a-z]/u.test(rest)
    ? []
    : [rest, rest.slice(0, -1)];
};

const whoseWordsAre = (names: readonly RecordedName[], query: string): RecordedName[] =>
  names.filter((name) => allOf(name).some((text) => ` ${text.toLowerCase()}`.includes(` ${query}`)));
