import type { Span } from "../../lib/span.ts";

/** What would settle a proposition. */
export interface Criteria {
  readonly holds: string;
  readonly fails: string;
  /** What looks like an answer and settles nothing. */
  readonly unsettled: string;
  readonly edges: readonly string[];
  readonly deadline: Span;
}

/** A proposition with its criteria, as they are hashed: the deadline is its EDTF text. */
export interface Terms {
  readonly proposition: string;
  readonly criteria: Omit<Criteria, "deadline"> & { readonly deadline: string };
}

/**
 * The one text that a proposition with its criteria has, whoever writes it down: JSON in the canonical form of
 * RFC 8785 (names in alphabetical order, no white space), to be hashed as UTF-8.
 *
 * @example {"criteria":{"deadline":"2028?","edges":["…"],"fails":"…","holds":"…","unsettled":"…"},"proposition":"…"}
 */
export function canonicalText({ proposition, criteria }: Terms): string {
  const { deadline, edges, fails, holds, unsettled } = criteria;
  return JSON.stringify({ criteria: { deadline, edges, fails, holds, unsettled }, proposition });
}
