import { addressOf } from "../model/addresses.ts";
import type { EntityKind } from "../model/entity.ts";
import { entityKinds } from "../model/entity.ts";
import type { Beside, DocumentKind, SearchDocument } from "./document.ts";
import { documentKinds } from "./document.ts";

/**
 * One file of documents: a column for each of their parts, because like beside like compresses best. What a
 * document lacks is an empty text, or nought where it is not a text.
 */
export interface SearchPart {
  /** How many files there are; the first tells who asks for the others. */
  readonly parts: number;
  readonly ids: readonly string[];
  /** The page where it is not the document’s own. */
  readonly pages: readonly string[];
  readonly labels: readonly string[];
  readonly hangul: readonly string[];
  readonly lines: readonly string[];
  readonly texts: readonly string[];
  readonly spellings: readonly (readonly string[] | 0)[];
  readonly beside: readonly (Beside | 0)[];
}

/** Most documents of a file, so that the first keystroke waits for as much of a large record as of a small one. */
const partSize = 1000;

const named: ReadonlySet<DocumentKind> = new Set(["character", "person", "entry", "episode"]);

/**
 * Documents as they are written to files. Names come first, in files of their own: they are what most readers
 * type, and weigh a fifth of the whole.
 */
export function packDocuments(documents: readonly SearchDocument[]): SearchPart[] {
  const isNamed = ({ kind }: SearchDocument): boolean => named.has(kind);
  const lists = [
    ...slices(documents.filter(isNamed)),
    ...slices(documents.filter((document) => !isNamed(document))),
  ];
  return (lists.length === 0 ? [[]] : lists).map((part, _, { length }) => packPart(part, length));
}

const slices = (documents: readonly SearchDocument[]): (readonly SearchDocument[])[] =>
  Array.from({ length: Math.ceil(documents.length / partSize) }, (_, number) =>
    documents.slice(number * partSize, (number + 1) * partSize),
  );

const packPart = (documents: readonly SearchDocument[], parts: number): SearchPart => ({
  parts,
  ids: documents.map(({ id }) => id),
  pages: documents.map(({ to }) => (to.includes("#") ? to.slice(0, to.indexOf("#")) : "")),
  labels: documents.map(({ label }) => label),
  hangul: documents.map(({ hangul = "" }) => hangul),
  lines: documents.map(({ line = "" }) => line),
  texts: documents.map(({ text = "" }) => text),
  spellings: documents.map(({ spellings = [] }) => (spellings.length > 0 ? spellings : 0)),
  beside: documents.map(({ beside }) => beside ?? 0),
});

/** The documents of a file, as they were packed. */
export const unpackDocuments = (part: SearchPart): SearchDocument[] =>
  part.ids.map((id, place) => {
    const kind = documentKinds.find((known) => id.startsWith(`${known}/`)) ?? "entry";
    const local = id.slice(kind.length + 1);
    const [hangul, line, text] = [part.hangul[place], part.lines[place], part.texts[place]];
    const [spellings, beside] = [part.spellings[place], part.beside[place]];
    return {
      id,
      kind,
      to: isEntityKind(kind) ? addressOf(kind, local) : `${part.pages[place] ?? ""}#${local}`,
      label: part.labels[place] ?? "",
      ...(hangul && { hangul }),
      ...(line && { line }),
      ...(text && { text }),
      ...(spellings && { spellings }),
      ...(beside && { beside }),
    };
  });

const isEntityKind = (kind: DocumentKind): kind is EntityKind => entityKinds.some((known) => known === kind);
