import { compareText } from "../../lib/group.ts";
import type { Span } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { Works } from "./works.ts";

/**
 * When the work that makes a claim was published; null where it is undated or unknown.
 * @example a claim in a source published "2025?" has the span of that whole year.
 */
export const publishedOf = (claim: Claim, works: Works): Span | null =>
  works.imprints.get(claim.source)?.published ?? null;

/**
 * When a claim held: the time that its source recalls, else the publication of the work; null where neither
 * is known. Order and age go by it, so that a recollection of 2024 is not news of 2026.
 * @example a work of 2025-12 that recalls a plan "held" in 2024-04 dates the claim to 2024-04.
 */
export const dateOf = (claim: Claim, works: Works): Span | null => claim.held ?? publishedOf(claim, works);

/**
 * Tells whether one span ends before another begins. Spans that overlap have no order, and an open end never
 * precedes anything.
 * @example precedes of 2025-06 and 2025-07-01 is true; of 2025 and 2025-07-01 false, both ways.
 */
export const precedes = (earlier: Span, later: Span): boolean =>
  earlier.openEnd !== true && earlier.last < later.first;

/**
 * Tells whether a claim gives a date that lay ahead when the claim was made: a plan, not a report. False for
 * other values and for undated claims.
 * @example "filming starts in August 2025", published 2025-05, is a plan.
 */
export function isPlan(claim: Claim, works: Works): boolean {
  const made = dateOf(claim, works);
  const { value } = claim;
  return (value.type === "date" || value.type === "window") && made !== null && precedes(made, value.span);
}

/**
 * Makes a comparison that sorts newest first: by the last day of the span, then the first; undated claims
 * come last, and ids break ties, so that the order of rows never shows.
 * @example [...claims].sort(newestFirst((claim) => dateOf(claim, works)))
 */
export function newestFirst(spanOf: (claim: Claim) => Span | null): (a: Claim, b: Claim) => number {
  // A sort asks for the same claims again and again.
  const spans = new Map<Claim, Span | null>();
  const spanOnce = (claim: Claim): Span | null => {
    const known = spans.get(claim);
    if (known !== undefined) return known;
    const span = spanOf(claim);
    spans.set(claim, span);
    return span;
  };
  return (a, b) => {
    const one = spanOnce(a);
    const other = spanOnce(b);
    return (
      compareText(other?.last ?? "", one?.last ?? "") ||
      compareText(other?.first ?? "", one?.first ?? "") ||
      compareText(a.id, b.id)
    );
  };
}
