import { groupBy } from "../../lib/group.ts";
import { daysBetween } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { ClaimStandings } from "./claim-standing.ts";
import { liveIn } from "./claim-standing.ts";
import { dateOf } from "./claim-date.ts";
import type { Matter } from "./matter.ts";
import { monthNumber, monthText } from "./months.ts";
import type { Ranks } from "./ranks.ts";
import { rankIn } from "./ranks.ts";

/** One month of an outlook; chances of all months sum to 1. */
export interface OutlookMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly chance: number;
}

/** A summary of live reports of when; not a prediction of ours. */
export interface Outlook {
  /** Every month from the as-of day's to the last one reported, without gaps. */
  readonly months: readonly OutlookMonth[];
  /** The months by which the chance has reached 10, 50 and 90 per cent, as YYYY-MM. */
  readonly tenth: string;
  readonly middle: string;
  readonly ninetieth: string;
  /** The live, dated claims that it sums up, newest first. */
  readonly claims: readonly Claim[];
}

/** Days in which the weight of a report halves. */
const halfLifeDays = 180;

/**
 * Sums up the live claims of when: each is spread evenly over the months of its window and weighs
 * max(rank, ½) × 2^(-age/180 days). What lies before the as-of month is dropped, and only the sum is brought
 * back to 1, so that a window that is nearly over says little. An open start begins where the claim was made.
 * Claims without a date of their own have no age and are left out. Null for a settled matter, and where no
 * month is left.
 *
 * @example one claim "2026-07/2026-12" as of 2026-10-05: a third each for October, November and December.
 */
export function outlookOf(matter: Matter, ranks: Ranks, standings: ClaimStandings): Outlook | null {
  if (matter.ruling) return null;
  const now = monthNumber(matter.asOf);
  const spreads = liveIn(matter, standings).flatMap((claim) => spreadOf(claim, matter, ranks));
  const ahead = spreads.filter(({ last }) => last >= now);
  const end = ahead.reduce((latest, { last }) => Math.max(latest, last), now - 1);
  const sums = Array.from({ length: end - now + 1 }, () => 0);
  for (const alike of groupBy(ahead, ({ first, last }) => `${first} ${last}`).values()) {
    const [{ first, last } = { first: 0, last: -1 }] = alike;
    const share = alike.reduce((sum, { weight }) => sum + weight, 0) / (last - first + 1);
    for (let month = Math.max(first, now); month <= last; month += 1)
      sums[month - now] = (sums[month - now] ?? 0) + share;
  }
  const total = sums.reduce((sum, chance) => sum + chance, 0);
  if (!(total > 0)) return null;
  const months = sums.map((sum, index) => ({ month: monthText(now + index), chance: sum / total }));
  return {
    months,
    tenth: monthReaching(months, 0.1),
    middle: monthReaching(months, 0.5),
    ninetieth: monthReaching(months, 0.9),
    claims: ahead.map(({ claim }) => claim),
  };
}

interface Spread {
  readonly claim: Claim;
  /** First and last month, by number. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The months and the weight of one claim; nothing for a claim that names no time or has no date. */
function spreadOf(claim: Claim, { works, asOf }: Matter, ranks: Ranks): readonly Spread[] {
  const { value } = claim;
  const made = dateOf(claim, works);
  if (!made || (value.type !== "window" && value.type !== "date")) return [];
  const first = monthNumber(value.span.openStart ? made.first : value.span.first);
  const last = monthNumber(value.span.last);
  const age = Math.max(0, daysBetween(made.last, asOf));
  const weight = Math.max(rankIn(ranks, claim), 0.5) * 2 ** (-age / halfLifeDays);
  return first <= last && weight > 0 ? [{ claim, first, last, weight }] : [];
}

/** The first month by which the chance has reached a level; rounding of the sum is forgiven. */
function monthReaching(months: readonly OutlookMonth[], level: number): string {
  let reached = 0;
  for (const { month, chance } of months) {
    reached += chance;
    if (reached >= level - 1e-9) return month;
  }
  return months.at(-1)?.month ?? "";
}
