import { groupBy } from "../../lib/group.ts";
import { fold } from "../names/fold.ts";
import { letterSet, lettersOf } from "../names/initials.ts";
import type { FormOrder, NameForm } from "../names/name-order.ts";
import { formsOf, givenNameIn, partingsOf } from "../names/name-order.ts";
import { soundByPart, soundOf, soundsOf } from "../names/respell.ts";
import { WordList } from "../names/word-list.ts";
import type { DocumentKind, SearchDocument } from "./document.ts";
import { isCommon } from "./tokens.ts";

/** One way in which a document's name may be typed, reduced for comparison. */
export interface NameKey {
  readonly key: string;
  /** Place of the document in the index. */
  readonly document: number;
  /** The recorded spelling that the key comes from. */
  readonly spelling: string;
  readonly order: FormOrder;
}

/** A name in Hangul; its key is its letters in the order of typing. */
export interface HangulKey extends NameKey {
  /** The key's letters as a set of bits, to spare comparisons. */
  readonly letters: number;
  readonly syllables: readonly string[];
}

/** Keys by their text, and the texts in order. */
export interface KeyTable {
  readonly list: WordList;
  readonly keys: ReadonlyMap<string, readonly NameKey[]>;
}

/** Names of some documents by how they are compared: letter for letter, by sound, by Hangul letters. */
export interface NameIndex {
  readonly written: KeyTable;
  readonly sounds: KeyTable;
  readonly letters: KeyTable;
  readonly hangul: readonly HangulKey[];
  /** Names from a later word on, letter for letter. */
  readonly later: KeyTable;
  /** Family names by their sound; the key is the name folded. */
  readonly families: ReadonlyMap<string, readonly NameKey[]>;
}

const hasHangul = /[가-힣]/u;
const rankOfOrder: Readonly<Record<FormOrder, number>> = { written: 2, turned: 1, given: 0 };

/**
 * Indexes the names of documents that have one; statements and sources are left to the text index.
 * @param offset place in the index of the first of them.
 */
export function indexNames(documents: readonly SearchDocument[], offset = 0): NameIndex {
  const written = new KeyList<NameKey>();
  const sounds = new KeyList<NameKey>();
  const hangul = new KeyList<HangulKey>();
  const later = new KeyList<NameKey>();
  const families = new KeyList<NameKey>();
  documents.forEach((document, place) => {
    for (const { form, spelling } of namesOf(document)) {
      const shared = { document: offset + place, spelling, order: form.order };
      const folded = fold(form.text);
      if (folded === "") continue;
      written.add({ ...shared, key: folded });
      for (const key of heardAs(form)) sounds.add({ ...shared, key });
      if (!hasHangul.test(folded)) continue;
      const syllables = lettersOf(folded);
      const key = syllables.join("");
      hangul.add({ ...shared, key, letters: letterSet(key), syllables });
    }
    for (const { text, spelling } of laterPartsOf(document))
      later.add({ document: offset + place, spelling, order: "written", key: fold(text) });
    for (const { text, spelling } of familyNamesOf(document))
      families.add({ document: offset + place, spelling, order: "written", key: fold(text) });
  });
  return {
    written: tableOf(written.keys()),
    sounds: tableOf(sounds.keys()),
    letters: tableOf(hangul.keys()),
    hangul: hangul.keys(),
    later: tableOf(later.keys()),
    families: groupBy(families.keys(), ({ key }) => soundOf(key)),
  };
}

const tableOf = (all: readonly NameKey[]): KeyTable => {
  const keys = groupBy(all, ({ key }) => key);
  return { list: new WordList(keys.keys()), keys };
};

const named = new Set<DocumentKind>(["character", "person", "entry", "episode", "publisher"]);

/** A form of a name, and the recorded spelling that it comes from. */
export interface FormOfName {
  readonly form: NameForm;
  readonly spelling: string;
}

/** Every form of every recorded spelling; names of people turn, names of other things do not. */
export function namesOf(document: SearchDocument): FormOfName[] {
  const { kind, label } = document;
  if (!named.has(kind)) return [];
  const given = isPerson(document) ? givenNameIn(label) : undefined;
  const heard = given === undefined ? undefined : soundOf(given);
  return spellingsOf(document).flatMap((spelling) => {
    const forms: NameForm[] = isPerson(document)
      ? formsOf(spelling, heard)
      : [{ text: spelling, order: "written" }];
    return forms.map((form) => ({ form, spelling }));
  });
}

const isPerson = ({ kind }: SearchDocument): boolean => kind === "character" || kind === "person";

const spellingsOf = ({ label, hangul, spellings = [] }: SearchDocument): string[] => [
  label,
  ...(hangul === undefined ? [] : [hangul]),
  ...spellings,
];

/** A part of a recorded spelling. */
export interface PartOfName {
  readonly text: string;
  readonly spelling: string;
}

/**
 * The names of an entry from each later word on that says something: what a thing is called begins with its article, or
 * with the town it stands in. Hangul can be entered at any syllable without this.
 * @example of “Hyosan City Hall”: “City Hall” and “Hall”.
 */
export const laterPartsOf = (document: SearchDocument): PartOfName[] =>
  document.kind !== "entry"
    ? []
    : spellingsOf(document).flatMap((spelling) =>
        [...spelling.matchAll(/(?<=\s)\S+/gu)]
          .filter(([word]) => /^[^가-힣]+$/u.test(word) && !isCommon(fold(word)) && fold(word) !== "")
          .map(({ index }) => ({ text: spelling.slice(index), spelling })),
      );

/** The sounds of a form. Words that were turned round meet where nobody wrote them so: they are heard apart. */
export const heardAs = ({ text, order }: NameForm): readonly string[] =>
  order === "turned" ? [soundByPart(text)] : soundsOf(text);

/**
 * The family name of a person in each spelling that has the credited one: a nickname or a slip of the press gives
 * nobody another family.
 */
function familyNamesOf(document: SearchDocument): PartOfName[] {
  const credited = isPerson(document) ? partingsOf(document.label)[0]?.family : undefined;
  if (credited === undefined) return [];
  const heard = soundOf(credited);
  return spellingsOf(document).flatMap((spelling) =>
    partingsOf(spelling)
      .filter(({ family }) => soundOf(family) === heard)
      .slice(0, 1)
      .map(({ family }) => ({ text: family, spelling })),
  );
}

/** Keeps one key of each text for a document: the one nearest to what was recorded. */
class KeyList<Key extends NameKey> {
  readonly #keys = new Map<string, Key>();

  add(key: Key): void {
    const id = `${key.document} ${key.key}`;
    const known = this.#keys.get(id);
    if (!known || rankOfOrder[key.order] > rankOfOrder[known.order]) this.#keys.set(id, key);
  }

  keys(): Key[] {
    return [...this.#keys.values()];
  }
}
