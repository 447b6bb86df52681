import type { Beside, DocumentKind, ResultGroup } from "./document.ts";
import type { Reading } from "./reading.ts";

/** Where a text is to be marked: from the first place up to, not including, the second. */
export type Mark = readonly [from: number, to: number];

/** A text with the parts that matched. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One thing found. */
export interface SearchResult {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly to: string;
  readonly label: MarkedText;
  readonly hangul?: MarkedText;
  readonly line?: MarkedText;
  /** The recorded spelling that matched, where neither label nor Hangul is it: “also written …”. */
  readonly matched?: MarkedText;
  readonly beside?: Beside;
  /** 0 to 100; comparable within one search only. */
  readonly score: number;
}

/** The results of one kind, best first. */
export interface FoundGroup {
  readonly group: ResultGroup;
  /** How many were found, shown or not. */
  readonly count: number;
  readonly results: readonly SearchResult[];
}

/** What a search found and how the query was read. */
export interface Found {
  readonly reading: Reading;
  /** The group of the best result first, the others in their fixed order. */
  readonly groups: readonly FoundGroup[];
  /** Where nothing was found: names near to the query. */
  readonly nearest: readonly { readonly text: string; readonly to: string }[];
}
