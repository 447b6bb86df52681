import { fold } from "./fold.ts";
import { soundOf } from "./respell.ts";

/** How a form of a name came about: as written, with its words turned round, or without the family name. */
export type FormOrder = "written" | "turned" | "given";

/** One way in which a spelling may be typed. */
export interface NameForm {
  readonly text: string;
  readonly order: FormOrder;
}

/** Korean family names of one syllable, most common first. */
const familyNames =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예";
const hangulFamilyNames = new Set(familyNames);
const familySounds = new Set(Array.from(familyNames, soundOf));

/** Words met so far, and whether they sound like a family name: names share the most of theirs. */
const known = new Map<string, boolean>();

function isFamilyName(word: string): boolean {
  const told = known.get(word);
  if (told !== undefined) return told;
  const is = /^\p{Script=Hangul}+$/u.test(word)
    ? hangulFamilyNames.has(word)
    : familySounds.has(soundOf(word));
  known.set(word, is);
  return is;
}

/** A name taken apart. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

/** Every way to take a name apart into a family name and a given name; the family name comes first in the first way. */
export function partingsOf(name: string): NameParts[] {
  if (/^[가-힣]{3}$/u.test(name))
    return isFamilyName(name.slice(0, 1)) ? [{ family: name.slice(0, 1), given: name.slice(1) }] : [];
  const words = wordsOf(name);
  const [first] = words;
  const last = words.at(-1);
  if (words.length < 2 || first === undefined || last === undefined) return [];
  return [
    ...(isFamilyName(first) ? [{ family: first, given: words.slice(1).join(" ") }] : []),
    ...(isFamilyName(last) ? [{ family: last, given: words.slice(0, -1).join(" ") }] : []),
  ];
}

/** The given name in a credited name, family name first as credits have it; the whole of a name of one word. */
export const givenNameIn = (credited: string): string | undefined =>
  partingsOf(credited)[0]?.given ?? (wordsOf(credited).length === 1 ? credited : undefined);

/**
 * The forms of a person's name: as written, given name first or family name first, and the given name
 * alone. Where the given name is not known, every turn of up to three words is a form.
 * @param given the sound of the person's given name, where it is known: no part of it is taken for a family name.
 * @example formsOf("Yoo In-soo") holds "Yoo In-soo", "In-soo Yoo" and "In-soo"; formsOf("유인수") also "인수".
 */
export function formsOf(name: string, given?: string): NameForm[] {
  const words = wordsOf(name);
  const written: NameForm = { text: name, order: "written" };
  const partings = partingsOf(name);
  if (given !== undefined && words.length > 1) {
    if (soundOf(name) === given) return [written];
    const known = partings.find((parts) => soundOf(parts.given) === given);
    if (known) return [written, { text: turned(words, known), order: "turned" }, asGiven(known)];
  }
  const turns = words.length === 2 || words.length === 3 ? words.slice(1).map((_, at) => at + 1) : [];
  return [
    written,
    ...turns.map((at): NameForm => ({
      text: [...words.slice(at), ...words.slice(0, at)].join(" "),
      order: "turned",
    })),
    ...partings.map(asGiven),
  ];
}

const asGiven = ({ given }: NameParts): NameForm => ({ text: given, order: "given" });

const turned = ([first]: readonly string[], { family, given }: NameParts): string =>
  first === family ? `${given} ${family}` : `${family} ${given}`;

const wordsOf = (name: string): string[] => name.split(/\s+/u).filter((word) => word !== "");

/** Letters of the longest family name and of the shortest given name that are told apart where nothing stands between. */
const [longestFamily, shortestGiven] = [6, 4];

/**
 * The given names that a query may hold behind (or before) a family name, whoever's that is: a reader may know the given
 * name alone for sure.
 * @example givenNamesBeside("김우신") is ["우신"]; givenNamesBeside("kimusin") holds "usin".
 */
export function givenNamesBeside(query: string): string[] {
  const apart = partingsOf(query).map(({ given }) => given);
  if (apart.length > 0 || !/^[a-z'’-]{6,20}$/iu.test(query)) return apart;
  const letters = fold(query);
  return Array.from({ length: longestFamily - 1 }, (_, step) => step + 2)
    .filter((at) => letters.length - at >= shortestGiven && familySounds.has(soundOf(letters.slice(0, at))))
    .map((at) => letters.slice(at));
}
