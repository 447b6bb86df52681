import type { Day } from "../../lib/span.ts";
import { daysBetween } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { StandingOfClaim } from "./claim-standing.ts";
import { publishedOf } from "./claim-date.ts";
import { accordOf, isNoncommittal } from "./compatible.ts";
import type { Matter } from "./matter.ts";
import { middleMonth, monthNumber } from "./months.ts";

/** A claim with the matter it belongs to and where it stands there. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly matter: Matter;
  readonly standing: StandingOfClaim;
}

/** A mean with the number of values behind it; null where there is none. */
export interface Mean {
  readonly mean: number | null;
  readonly n: number;
}

/** How a publisher's claims turned out. */
export interface TrackRecord {
  /** Claims whose question is settled, or that have expired. */
  readonly n: number;
  /** Those of them that agree with the ruling. */
  readonly held: number;
  /** Months between the middle of a claimed window and of the settled one, never negative. */
  readonly error: Mean;
  /** Months by which expired windows are overdue so far; the true error is at least that. */
  readonly overdue: Mean;
  /** Days from publication to the source that settled the matter, for claims that held; negative: after it. */
  readonly lead: Mean;
}

/**
 * Reckons the track record of whoever made some claims. Counted are claims on settled questions and expired
 * ones; not those that only recall an earlier time, that leave the question open, or whose question takes
 * many answers. "Not in 2025" held where the ruling does not contradict it. No claims: n is 0 and every
 * mean null.
 *
 * @example one window 2025-07/2025-12, settled as 2026-12: n 1, held 0, error 14.5 months.
 */
export function trackRecordOf(judged: readonly JudgedClaim[]): TrackRecord {
  const counted = judged.filter(
    ({ claim, matter, standing }) =>
      mayCount(claim, matter.ruling !== null, matter.asOf) &&
      !matter.many &&
      (matter.ruling !== null || standing.standing === "expired"),
  );
  const held = counted.filter(didHold);
  return {
    n: counted.length,
    held: held.length,
    error: meanOf(counted.flatMap(errorOf)),
    overdue: meanOf(counted.flatMap(overdueOf)),
    lead: meanOf(held.flatMap(leadOf)),
  };
}

/**
 * Tells whether a claim can count in a track record at all, before its question has been judged: most questions are open,
 * and a claim on one can only have expired where the time that it names has passed.
 *
 * @example “in 2027” on an open question cannot count as of 2026-11-25.
 */
export const mayCount = ({ held, value }: Claim, ruled: boolean, asOf: Day): boolean =>
  held === undefined &&
  !isNoncommittal(value) &&
  (ruled || ((value.type === "window" || value.type === "date") && value.span.last < asOf));

function didHold({ claim, matter: { ruling } }: JudgedClaim): boolean {
  if (!ruling) return false;
  const accord = accordOf(claim.value, ruling.value);
  return claim.value.type === "excluded" ? accord !== "oppose" : accord === "agree";
}

function errorOf({ claim: { value }, matter: { ruling } }: JudgedClaim): readonly number[] {
  const settled = ruling?.value;
  if (value.type !== "window" && value.type !== "date") return [];
  if (settled?.type !== "window" && settled?.type !== "date") return [];
  if (value.span.openStart) return [];
  return [Math.abs(middleMonth(value.span) - middleMonth(settled.span))];
}

function overdueOf({ matter, standing }: JudgedClaim): readonly number[] {
  if (standing.standing !== "expired") return [];
  return [monthNumber(matter.asOf) - monthNumber(standing.lastDay)];
}

function leadOf({ claim, matter: { ruling, works } }: JudgedClaim): readonly number[] {
  const published = publishedOf(claim, works);
  if (!ruling || !published) return [];
  const settled = ruling.citations
    .flatMap(({ source }) => works.imprints.get(source)?.published?.last ?? [])
    .reduce((earliest, day) => (day < earliest ? day : earliest), ruling.date);
  return [daysBetween(published.last, settled)];
}

const meanOf = (values: readonly number[]): Mean => ({
  mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
  n: values.length,
});
