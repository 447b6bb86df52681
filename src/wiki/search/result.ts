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

/** Tells whether two results look the same. What they scored is not shown. */
export const sameResult = (a: SearchResult, b: SearchResult): boolean =>
  a === b ||
  (a.id === b.id &&
    a.beside === b.beside &&
    sameText(a.label, b.label) &&
    sameText(a.hangul, b.hangul) &&
    sameText(a.line, b.line) &&
    sameText(a.matched, b.matched));

/** Tells whether two texts are the same, with the same marks. */
export const sameText = (a: MarkedText | undefined, b: MarkedText | undefined): boolean =>
  a?.text === b?.text && a?.marks.join() === b?.marks.join();

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
