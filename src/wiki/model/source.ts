import type { Day, Span } from "../../lib/span.ts";
import type { Reading, SourceKind, Wording } from "../vocabulary/sources.ts";
import type { Quotation } from "./citation.ts";
import type { Row } from "./row.ts";
import type { Value } from "./value.ts";

/** A published work. Its publisher, kind and date also stand in its imprint, which is never sealed. */
export interface Source extends Row {
  readonly id: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: Span | null;
  readonly dateBasis?: string;
  readonly language: string;
  readonly read: Reading;
  readonly knownThrough: readonly string[];
  readonly note?: string;
}

/** That one work repeats another; open even where either is sealed, because origins must be counted. */
export interface Derivation extends Row {
  readonly source: string;
  readonly from: string;
}

/** Whoever publishes works. */
export interface Publisher extends Row {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly note?: string;
}

/** Whom a claim relays. */
export interface Speaker {
  readonly name: string;
  readonly kind: SourceKind;
  readonly source?: string;
  readonly person?: string;
}

/** One checkable real-world statement by a source about a question. */
export interface Claim extends Row {
  readonly id: string;
  readonly source: string;
  readonly question: string;
  readonly value: Value;
  readonly statement: string;
  readonly wording: Wording;
  readonly speaker?: Speaker;
  readonly quotation?: Quotation;
  readonly locator?: string;
  readonly held?: Span;
  readonly retracted?: Day;
  readonly note?: string;
}

/** The full wording of a claim that is open only in a safer one; replaces it from its level on. */
export interface Telling extends Row {
  readonly claim: string;
  readonly statement: string;
  readonly quotation?: Quotation;
  readonly note?: string;
}
