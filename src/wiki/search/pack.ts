import { addressOf } from "../model/addresses.ts";
import type { EntityKind } from "../model/entity.ts";
import { entityKinds } from "../model/entity.ts";
import type { DocumentKind, SearchDocument } from "./document.ts";
import { documentKinds } from "./document.ts";

/** A document as it lies in a file: id, page (where it is not the document's own), label, and the rest. */
export type PackedDocument = readonly [
  id: string,
  page: string,
  label: string,
  hangul?: string,
  line?: string,
  text?: string,
  spellings?: readonly string[],
];

/** Documents as they are written to a file: a sixth smaller than as they are, after compression. */
export const packDocuments = (documents: readonly SearchDocument[]): PackedDocument[] =>
  documents.map(({ id, to, label, hangul = "", line = "", text = "", spellings = [] }) => [
    id,
    to.includes("#") ? to.slice(0, to.indexOf("#")) : "",
    label,
    hangul,
    line,
    text,
    spellings,
  ]);

/** The documents of a file; the inverse of {@link packDocuments}. */
export const unpackDocuments = (packed: readonly PackedDocument[]): SearchDocument[] =>
  packed.map(([id, page, label, hangul = "", line = "", text = "", spellings = []]) => {
    const kind = documentKinds.find((known) => id.startsWith(`${known}/`)) ?? "entry";
    const local = id.slice(kind.length + 1);
    return {
      id,
      kind,
      to: isEntityKind(kind) ? addressOf(kind, local) : `${page}#${local}`,
      label,
      ...(hangul !== "" && { hangul }),
      ...(line !== "" && { line }),
      ...(text !== "" && { text }),
      ...(spellings.length > 0 && { spellings }),
    };
  });

const isEntityKind = (kind: DocumentKind): kind is EntityKind => entityKinds.some((known) => known === kind);

/** The two files of a level’s documents. */
export interface SearchFiles {
  /** Names, facts, theories and questions: enough for the first keystroke. */
  readonly first: readonly PackedDocument[];
  /** Claims and sources, two thirds of the whole; added to the index when they have come. */
  readonly rest: readonly PackedDocument[];
}

/** Packs documents into the file that a search needs at once and the one that may follow. */
export function packFiles(documents: readonly SearchDocument[]): SearchFiles {
  const follows = ({ kind }: SearchDocument): boolean => kind === "claim" || kind === "source";
  return {
    first: packDocuments(documents.filter((document) => !follows(document))),
    rest: packDocuments(documents.filter(follows)),
  };
}
