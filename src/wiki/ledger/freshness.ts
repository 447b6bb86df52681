import { daysBetween } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import { dateOf, newestFirst } from "./claim-date.ts";
import type { Matter } from "./matter.ts";
import { isWithdrawn } from "./matter.ts";

/** How old the newest answer to a question is. */
export interface Freshness {
  readonly newest: Claim | null;
  /** Whole days, 0 or more; null where no claim has a date. */
  readonly ageDays: number | null;
  /** After how many days the question is due for another look. */
  readonly recheckDays: number;
  readonly stale: boolean;
}

/**
 * Measures the age of the newest claim of a matter that was not withdrawn, from the last day that its date
 * can mean. A settled question is never stale, nor is one without dated claims.
 *
 * @example a release window last reported on 2026-02-25 is 88 days old, and stale, as of 2026-05-24.
 */
export function freshnessOf(matter: Matter, recheckDays: number): Freshness {
  const { works, asOf, ruling } = matter;
  const dated = matter.claims.filter((claim) => dateOf(claim, works) !== null && !isWithdrawn(claim, asOf));
  const [newest = null] = dated.sort(newestFirst((claim) => dateOf(claim, works)));
  const date = newest && dateOf(newest, works);
  const ageDays = date && Math.max(0, daysBetween(date.last, asOf));
  return {
    newest,
    ageDays,
    recheckDays,
    stale: ruling === null && ageDays !== null && ageDays > recheckDays,
  };
}
