import type { Day, Span } from "../../lib/span.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { turnBack } from "../spoilers/gate.ts";
import { ledgerOf } from "./ledger.ts";

/** What the leading answer said between two days on which something about it was published. */
export interface Reading {
  readonly from: Day;
  /** The day of the next publication, or the as-of day. */
  readonly to: Day;
  /** The leading window or date; null where no live claim named one. */
  readonly window: Span | null;
}

/**
 * Reads a question as it stood on every day on which a claim about it became known, up to the as-of day: the
 * world is asked again with only what had been published by then. Readings that say the same run together.
 * Undated claims, which exist only today, tell of no day and are left out. Of more than {@link mostDays} days the last
 * of each month is read: a chart shows no finer, and each reading weighs every claim until then.
 *
 * @example claims “2024” of 2023-05-01 and “2026” of 2024-05-23, as of 2025-01-01, give two readings: 2024 from
 * 2023-05-01 to 2024-05-23, and 2026 from then on.
 */
export function readingsOver(world: OpenWorld, questionId: string): Reading[] {
  const claims = ledgerOf(world)
    .claimsOf(questionId)
    .filter(({ since }) => since !== "undated");
  const days = daysToRead(claims.map(({ since }) => since));

  const readings: Reading[] = [];
  for (const [index, from] of days.entries()) {
    const { answer } = ledgerOf(turnBack(world, from)).standingOf(questionId);
    const window = answer?.type === "window" || answer?.type === "date" ? answer.span : null;
    const to = days[index + 1] ?? world.clocks.asOf;
    const last = readings.at(-1);
    if (last && last.window?.text === window?.text) readings[readings.length - 1] = { ...last, to };
    else readings.push({ from, to, window });
  }
  return readings;
}

/** Most days that are read one by one. */
const mostDays = 120;

/** Days to read a question on, from the days of its claims: each, or the last of each month where there are many. */
function daysToRead(since: readonly Day[]): readonly Day[] {
  const days = [...new Set(since)].sort();
  if (days.length <= mostDays) return days;
  return days.filter((day, index) => day.slice(0, 7) !== days[index + 1]?.slice(0, 7));
}
