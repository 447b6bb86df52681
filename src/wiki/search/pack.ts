import { addressOf, addressOfWorks } from "../model/addresses.ts";
import type { EntityKind } from "../model/entity.ts";
import { entityKinds } from "../model/entity.ts";
import type { Beside, DocumentKind, SearchDocument } from "./document.ts";
import { documentKinds } from "./document.ts";

/**
 * Documents in columns, one for each of their parts, because like beside like compresses best. What a document lacks is
 * an empty text, or nought where it is not a text.
 */
export interface PackedDocuments {
  readonly ids: readonly string[];
  /** The page where it is not the document’s own. */
  readonly pages: readonly string[];
  readonly labels: readonly string[];
  readonly hangul: readonly string[];
  readonly lines: readonly string[];
  readonly texts: readonly string[];
  readonly topics: readonly string[];
  readonly spellings: readonly (readonly string[] | 0)[];
  readonly beside: readonly (Beside | 0)[];
}

/** Documents as they are written to a file. */
export const packDocuments = (documents: readonly SearchDocument[]): PackedDocuments => ({
  ids: documents.map(({ id }) => id),
  pages: documents.map(({ to }) => (to.includes("#") ? to.slice(0, to.indexOf("#")) : "")),
  labels: documents.map(({ label }) => label),
  hangul: documents.map(({ hangul = "" }) => hangul),
  lines: documents.map(({ line = "" }) => line),
  texts: documents.map(({ text = "" }) => text),
  topics: documents.map(({ topic = "" }) => topic),
  spellings: documents.map(({ spellings = [] }) => (spellings.length > 0 ? spellings : 0)),
  beside: documents.map(({ beside }) => beside ?? 0),
});

/** The documents of a file, as they were packed. */
export const unpackDocuments = (part: PackedDocuments): SearchDocument[] =>
  part.ids.map((id, place) => {
    const kind = documentKinds.find((known) => id.startsWith(`${known}/`)) ?? "entry";
    const local = id.slice(kind.length + 1);
    const [hangul, line, text] = [part.hangul[place], part.lines[place], part.texts[place]];
    const [label = "", topic] = [part.labels[place], part.topics[place]];
    const [spellings, beside] = [part.spellings[place], part.beside[place]];
    return {
      id,
      kind,
      to: addressIn(kind, local, label, part.pages[place] ?? ""),
      label,
      ...(hangul && { hangul }),
      ...(line && { line }),
      ...(text && { text }),
      ...(topic && { topic }),
      ...(spellings && { spellings }),
      ...(beside && { beside }),
    };
  });

function addressIn(kind: DocumentKind, local: string, label: string, page: string): string {
  if (kind === "publisher") return addressOfWorks(label);
  return isEntityKind(kind) ? addressOf(kind, local) : `${page}#${local}`;
}

const isEntityKind = (kind: DocumentKind): kind is EntityKind => entityKinds.some((known) => known === kind);
