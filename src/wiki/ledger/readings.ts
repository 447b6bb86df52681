import type { Day, Span } from "../../lib/span.ts";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { turnBack } from "../spoilers/gate.ts";
import { perWhole } from "../spoilers/row-index.ts";
import { claimStandingsOf } from "./claim-standing.ts";
import { ledgerOf, matterIn } from "./ledger.ts";
import { outlookOf } from "./outlook.ts";
import { questionStandingOf } from "./question-standing.ts";
import { ranksOf } from "./ranks.ts";

/** What the leading answer said between two days on which it may have changed. */
export interface Reading {
  readonly from: Day;
  /** The day of the next reading, or the as-of day. */
  readonly to: Day;
  /** The leading window or date; null where no live claim named one. */
  readonly window: Span | null;
  /** The month in which the outlook of `from` passes one in two, as YYYY-MM; null where there is no outlook. */
  readonly half: string | null;
}

/**
 * Reads a question as it stood on every day on which a claim about it became known or a window that was named had
 * just closed, and on the as-of day: the world is asked again with only what had been published by then. Readings
 * that say the same run together. Undated claims, which exist only today, tell of no day and are left out. Of more than
 * {@link mostDays} days the last of each month is read: a chart shows no finer, and each reading weighs every claim
 * until then. What was read of a day is kept: turning the date reads the new day alone.
 *
 * @example claims “2024” of 2023-05-01 and “2026” of 2024-05-23, as of 2025-01-01, give two readings: 2024 from
 * 2023-05-01 to 2024-05-23, and 2026 from then on.
 */
export function readingsOver(world: OpenWorld, questionId: string): Reading[] {
  const { clocks } = world;
  const claims = ledgerOf(world)
    .claimsOf(questionId)
    .filter(({ since }) => since !== "undated");
  const days = daysOf(claims, clocks.asOf);
  const kept = keptReadings(world);

  const readings: Reading[] = [];
  for (const [index, from] of days.entries()) {
    const key = `${from} ${questionId}`;
    const read = kept.get(key) ?? readOn(world, questionId, claims, from);
    kept.set(key, read);
    const to = days[index + 1] ?? clocks.asOf;
    const last = readings.at(-1);
    if (last && last.window?.text === read.window?.text && last.half === read.half)
      readings[readings.length - 1] = { ...last, to };
    else readings.push({ from, to, ...read });
  }
  return readings;
}

const keptReadings = perWhole(() => new Map<string, Pick<Reading, "window" | "half">>());

/** Reads a question as the claims that were known on a day answered it. */
function readOn(
  world: OpenWorld,
  questionId: string,
  claims: readonly Claim[],
  day: Day,
): Pick<Reading, "window" | "half"> {
  const matter = matterIn(
    turnBack(world, day),
    questionId,
    claims.filter(({ since }) => since <= day),
  );
  const ranks = ranksOf(matter);
  const standings = claimStandingsOf(matter, ranks);
  const { answer } = questionStandingOf(matter, ranks, standings);
  return {
    window: answer?.type === "window" || answer?.type === "date" ? answer.span : null,
    half: outlookOf(matter, ranks, standings)?.middle ?? null,
  };
}

/** Most days that are read one by one. */
const mostDays = 120;

/** The days on which an answer can have changed, oldest first: publications, the day after each window, the last day. */
function daysOf(claims: readonly Claim[], asOf: Day): Day[] {
  const first = claims.reduce<Day>((earliest, { since }) => (since < earliest ? since : earliest), asOf);
  const closed = claims.flatMap(({ value }) =>
    value.type === "window" || value.type === "date" ? [dayFromNumber(dayNumber(value.span.last) + 1)] : [],
  );
  const days = new Set([...claims.map(({ since }) => since), ...closed, asOf]);
  const wanted = claims.length === 0 ? [] : [...days].filter((day) => day >= first && day <= asOf).sort();
  if (wanted.length <= mostDays) return wanted;
  return wanted.filter((day, index) => day.slice(0, 7) !== wanted[index + 1]?.slice(0, 7));
}
