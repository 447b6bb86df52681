import { entityKinds } from "../model/entity.ts";
import type { Stamp } from "../vocabulary/questions.ts";
import type { FateState, TagMaterial } from "../vocabulary/statements.ts";

/** What can be found: every kind of entity, and the statements and publishers that have no page of their own. */
export const documentKinds = [...entityKinds, "fact", "event", "claim", "publisher"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The parts into which results fall, in the order in which they are shown. */
export const resultGroups = ["Cast and crew", "Entries", "Speculation", "Sources"] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** The group of each kind of document. */
export const groupOfKind: Readonly<Record<DocumentKind, ResultGroup>> = {
  character: "Cast and crew",
  person: "Cast and crew",
  episode: "Entries",
  entry: "Entries",
  question: "Entries",
  fact: "Entries",
  event: "Entries",
  claim: "Entries",
  theory: "Speculation",
  publisher: "Sources",
  source: "Sources",
};

/** One thing that can be found, with everything that a result shows. */
export interface SearchDocument {
  /** Kind and id: `character/nam-on-jo`, `fact/f1x2y3`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** The address that it leads to. */
  readonly to: string;
  readonly label: string;
  readonly hangul?: string;
  /** One line of context, shown under the label. */
  readonly line?: string;
  /** Searched, and shown in place of the line where it is what matched. */
  readonly text?: string;
  /** What a question asks for, as editors file it (“release date”): searched and never shown. */
  readonly topic?: string;
  /** Other spellings of the label. */
  readonly spellings?: readonly string[];
  /** What stands beside a result; none of it is searched. */
  readonly beside?: Beside;
}

/** What a result shows besides its words: a character’s tag, a standing, or a few words. */
export interface Beside {
  /** A closer word for its kind: “Actor”. */
  readonly lead?: string;
  readonly tag?: { readonly material: TagMaterial; readonly state: FateState };
  readonly stamp?: Stamp;
  /** Words at the end of the row, such as “2 for · 3 against”. */
  readonly note?: string;
}
