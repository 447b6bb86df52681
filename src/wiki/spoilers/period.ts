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
export function readPeriod(
  first: string | null,
  last: string | null,
  opened: Day,
  asOf: Day,
): Reading<Period> {
  if (first === null && last === null) return { value: undefined };
  if (first === null) return aside("The address says to which day, and not from which");
  const wrong = faultOf(first, opened, asOf) ?? (last === null ? undefined : faultOf(last, opened, asOf));
  if (wrong !== undefined) return aside(wrong);
  const to = last ?? asOf;
  if (first === to) return aside(`${first} is compared with itself`);
  if (first > to) return aside(`${first} is later than ${to}`);
  return { value: { from: first, to } };
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
