import type { Day, Span } from "../../lib/span.ts";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { claimStandingsOf } from "./claim-standing.ts";
import { matterOf } from "./matter.ts";
import { outlookOf } from "./outlook.ts";
import { questionStandingOf } from "./question-standing.ts";
import { ranksOf } from "./ranks.ts";
import { worksOf } from "./works.ts";

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
 * that say the same run together. Undated claims, which exist only today, tell of no day and are left out.
 *
 * @example claims “2024” of 2023-05-01 and “2026” of 2024-05-23, as of 2025-01-01, give two readings: 2024 from
 * 2023-05-01 to 2024-05-23, and 2026 from then on.
 */
export function readingsOver(world: OpenWorld, questionId: string): Reading[] {
  const { tables, clocks } = world;
  const works = worksOf(tables.imprints, tables.derivations);
  const question = tables.questions.find(({ id }) => id === questionId);
  const claims = tables.claims.filter((claim) => claim.question === questionId && claim.since !== "undated");
  const rulings = tables.questionRulings.filter((ruling) => ruling.question === questionId);
  const days = daysOf(claims, clocks.asOf);

  const readings: Reading[] = [];
  for (const [index, from] of days.entries()) {
    const known = claims.filter(({ since }) => since <= from);
    const ruled = rulings.filter(({ date }) => date <= from);
    const matter = matterOf(questionId, question, known, ruled, works, from);
    const ranks = ranksOf(matter);
    const standings = claimStandingsOf(matter, ranks);
    const { answer } = questionStandingOf(matter, ranks, standings);
    const half = outlookOf(matter, ranks, standings)?.middle ?? null;
    const window = answer?.type === "window" || answer?.type === "date" ? answer.span : null;
    const to = days[index + 1] ?? clocks.asOf;
    const last = readings.at(-1);
    if (last && last.window?.text === window?.text && last.half === half)
      readings[readings.length - 1] = { ...last, to };
    else readings.push({ from, to, window, half });
  }
  return readings;
}

/** The days on which an answer can have changed, oldest first: publications, the day after each window, the last day. */
function daysOf(claims: readonly Claim[], asOf: Day): Day[] {
  const first = claims.reduce<Day>((earliest, { since }) => (since < earliest ? since : earliest), asOf);
  const closed = claims.flatMap(({ value }) =>
    value.type === "window" || value.type === "date" ? [dayFromNumber(dayNumber(value.span.last) + 1)] : [],
  );
  const days = new Set([...claims.map(({ since }) => since), ...closed, asOf]);
  return claims.length === 0 ? [] : [...days].filter((day) => day >= first && day <= asOf).sort();
}
