import type { Day } from "../../lib/span.ts";
import { isDay } from "../../lib/span.ts";
import type { Reading } from "./clocks.ts";
import { printable } from "./clocks.ts";

/** Two days to be compared; the first is the earlier one. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads `?from=` and `?to=`: two days of the record, the first before the second, neither after the as-of day. Without
 * a second day the as-of day stands for it; without a first there is nothing to compare. What cannot be read is
 * ignored with a notice.
 *
 * @example readPeriod("2024-05-23", null, "2022-01-28", "2026-11-21") is 2024-05-23 to 2026-11-21.
 */
export function readPeriod(from: string | null, to: string | null, opened: Day, asOf: Day): Reading<Period> {
  if (from === null && to === null) return { value: undefined };
  const wrong =
    from === null
      ? "The address says to which day, and not from which"
      : (faultOf(from, opened, asOf) ?? (to === null ? undefined : faultOf(to, opened, asOf)));
  if (wrong !== undefined || from === null) return aside(wrong ?? "");
  const period = { from, to: to ?? asOf };
  if (period.from === period.to) return aside(`${from} is compared with itself`);
  if (period.from > period.to) return aside(`${period.from} is later than ${period.to}`);
  return { value: period };
}

const aside = (why: string): Reading<Period> => ({
  value: undefined,
  notice: `${why}, so no two days are compared. Write them as ?from=2024-05-23&to=2025-08-01.`,
});

/** What is wrong with one day; undefined where nothing is. */
function faultOf(text: string, opened: Day, asOf: Day): string | undefined {
  if (!isDay(text)) return `“${printable(text)}” is not a date`;
  if (text < opened) return `The record begins on ${opened}, after ${text}`;
  if (text > asOf) return `${text} is later than the day of this reading, ${asOf}`;
  return undefined;
}
