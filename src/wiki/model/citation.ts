import type { Span } from "../../lib/span.ts";
import type { SourceKind } from "../vocabulary/sources.ts";
import type { Row } from "./row.ts";

/** Words of a source in its own language. */
export interface Quotation {
  readonly text: string;
  readonly language: string;
  readonly translation?: string;
}

/** The tie from a statement to a source. */
export interface Citation {
  readonly source: string;
  readonly locator?: string;
  readonly quotation?: Quotation;
  readonly note?: string;
}

/**
 * What may always be said of a source, sealed or not: who published it, what kind of work it is, and when.
 * A citation of a sealed source prints this and no more.
 */
export interface Imprint extends Row {
  readonly source: string;
  readonly publisher: string;
  readonly publisherName: string;
  readonly kind: SourceKind;
  readonly published: Span | null;
}
