import { groupBy } from "../../lib/group.ts";
import { fold } from "../names/fold.ts";
import { letterSet, lettersOf } from "../names/initials.ts";
import type { FormOrder, NameForm } from "../names/name-order.ts";
import { formsOf } from "../names/name-order.ts";
import { soundOf } from "../names/respell.ts";
import { WordList } from "../names/word-list.ts";
import type { DocumentKind, SearchDocument } from "./document.ts";

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
  documents.forEach((document, place) => {
    for (const { form, spelling } of namesOf(document)) {
      const shared = { document: offset + place, spelling, order: form.order };
      const folded = fold(form.text);
      if (folded === "") continue;
      written.add({ ...shared, key: folded });
      sounds.add({ ...shared, key: soundOf(form.text) });
      if (!hasHangul.test(folded)) continue;
      const syllables = lettersOf(folded);
      const key = syllables.join("");
      hangul.add({ ...shared, key, letters: letterSet(key), syllables });
    }
  });
  return {
    written: tableOf(written.keys()),
    sounds: tableOf(sounds.keys()),
    letters: tableOf(hangul.keys()),
    hangul: hangul.keys(),
  };
}

const tableOf = (all: readonly NameKey[]): KeyTable => {
  const keys = groupBy(all, ({ key }) => key);
  return { list: new WordList(keys.keys()), keys };
};

const named = new Set<DocumentKind>(["character", "person", "entry", "episode", "publisher"]);

/** Every form of every recorded spelling; names of people turn, names of other things do not. */
export function namesOf(document: SearchDocument): { readonly form: NameForm; readonly spelling: string }[] {
  const { kind, label, hangul, spellings = [] } = document;
  if (!named.has(kind)) return [];
  return [label, ...(hangul === undefined ? [] : [hangul]), ...spellings].flatMap((spelling) => {
    const forms: NameForm[] =
      kind === "character" || kind === "person" ? formsOf(spelling) : [{ text: spelling, order: "written" }];
    return forms.map((form) => ({ form, spelling }));
  });
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
