import type { DocumentKind, SearchDocument } from "./document.ts";
import { wordKeysOf } from "./field-texts.ts";
import { heardAs, namesOf } from "./name-index.ts";
import { nameKeysOf } from "./name-keys.ts";
import type { PackedDocuments } from "./pack.ts";
import { packDocuments } from "./pack.ts";
import { shelve } from "./shelves.ts";

/** The two halves of a search: whatever has a name, by its names; and everything, by its words. */
export type Half = "names" | "texts";

/** What the first file of a half says: where its shelves begin; where there is one alone, its documents too. */
export interface Catalogue {
  readonly starts: readonly string[];
  readonly only?: PackedDocuments;
}

/** Every sound of a name, in order, for those who type it with slips. */
export interface Sounds {
  readonly sounds: readonly string[];
}

/** Up to so many documents a half is one file, and later keys need no other: 20 and 35 kB compressed. */
const whole: Readonly<Record<Half, number>> = { names: 400, texts: 1_500 };
/** Documents on a shelf: 2 to 4 kB compressed, and some milliseconds of a slow phone to read. */
const shelfSize = 80;

const named: ReadonlySet<DocumentKind> = new Set(["character", "person", "entry", "episode"]);

/** The name of a file, below the folder of the search; of the catalogue where no shelf is named. */
export const fileOf = (half: Half, shelf?: number): string =>
  shelf === undefined ? half : `${half}-${shelf}`;

/**
 * The files of a search, by name. A small record is one file of names and one of texts. Of a large one a search fetches
 * the shelves that its words stand on, whatever the size of the rest; and, where no name is recognised, the list of sounds.
 */
export function searchFiles(
  documents: readonly SearchDocument[],
): ReadonlyMap<string, Catalogue | PackedDocuments | Sounds> {
  const withName = documents.filter(({ kind }) => named.has(kind));
  const files = new Map<string, Catalogue | PackedDocuments | Sounds>();
  const place = (
    half: Half,
    all: readonly SearchDocument[],
    keysOf: (document: SearchDocument) => readonly string[],
  ): void => {
    if (all.length <= whole[half]) {
      files.set(fileOf(half), { starts: [""], only: packDocuments(all) });
      return;
    }
    const { starts, shelves } = shelve(all, keysOf, shelfSize);
    files.set(fileOf(half), { starts });
    for (const [shelf, lying] of shelves.entries()) files.set(fileOf(half, shelf), packDocuments(lying));
  };
  place("names", withName, nameKeysOf);
  if (withName.length > whole.names) files.set("sounds", { sounds: soundsOf(withName) });
  // A document that has come with its name is not sent again for its words.
  const unsent = withName.length > whole.names ? documents : documents.filter(({ kind }) => !named.has(kind));
  place("texts", unsent, wordKeysOf);
  return files;
}

const soundsOf = (documents: readonly SearchDocument[]): string[] =>
  [
    ...new Set(documents.flatMap((document) => namesOf(document).flatMap(({ form }) => heardAs(form)))),
  ].sort();
