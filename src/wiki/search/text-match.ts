/** A document whose words a query asks for. */
export interface TextMatch {
  /** 0 to 100, on the scale of names. */
  readonly score: number;
  /** The terms of the document that matched. */
  readonly terms: readonly string[];
}
