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

/**
 * The forms of a person's name: as written, given name first or family name first, and the given name
 * alone. Which word is the family name need not be known: every turn of up to three words is a form.
 * @example formsOf("Yoo In-soo") holds "Yoo In-soo", "In-soo Yoo" and "In-soo"; formsOf("유인수") also "인수".
 */
export function formsOf(name: string): NameForm[] {
  const parts = name.split(/\s+/u).filter((part) => part !== "");
  const forms: NameForm[] = [{ text: name, order: "written" }];
  if (parts.length === 2 || parts.length === 3) {
    for (let turn = 1; turn < parts.length; turn += 1)
      forms.push({ text: [...parts.slice(turn), ...parts.slice(0, turn)].join(" "), order: "turned" });
  }
  return [...forms, ...givenNames(name, parts).map((text): NameForm => ({ text, order: "given" }))];
}

function givenNames(name: string, parts: readonly string[]): string[] {
  if (/^[가-힣]{3}$/u.test(name)) return isFamilyName(name.slice(0, 1)) ? [name.slice(1)] : [];
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 2 || first === undefined || last === undefined) return [];
  return [
    ...(isFamilyName(first) ? [parts.slice(1).join(" ")] : []),
    ...(isFamilyName(last) ? [parts.slice(0, -1).join(" ")] : []),
  ];
}
