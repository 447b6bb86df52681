import parseEdtf from "edtf";
import type { Span } from "../../lib/span.ts";
import { dayFromNumber, dayNumber, isDay } from "../../lib/span.ts";

const openEndMonths = 24;

/** Texts that EDTF or its parser allows and the record does not, each with the reason. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-2[1-4]\b/u, "seasons such as 2026-21 are not used: they differ by hemisphere; write months"],
  [/^\/|\/$/u, "an open end is written with two dots, as in ../2023-03"],
  [/T\d/u, "a date has no time of day"],
  [/(?:^|\/)\d{1,3}\??(?:\/|$)/u, "a year has four digits"],
  [/[[{\]}]/u, "sets of dates are not used; write a span"],
];

/** What was read before: a record of a hundred thousand claims has a few thousand dates, each read a dozen times. */
const known = new Map<string, Span | string>();
/** Dates that are remembered at most, so that a development server does not grow with every slip of the pen. */
const mostKnown = 50_000;

/**
 * Reads an EDTF text (ISO 8601-2) into a span of days. Quarters (-33…-36) and halves (-40, -41) are read;
 * seasons (-21…-24) are refused, because they differ by hemisphere. An open end is taken as 24 months
 * (model.md §2), an open start as 1 January of year 0; `~` marks it approximate and leaves the days alone.
 *
 * @returns the span, or a sentence that says what is wrong.
 * @example readEdtf("2026-07/2026-12") has first 2026-07-01 and last 2026-12-31.
 */
export function readEdtf(text: string): Span | string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = readAnew(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

function readAnew(text: string): Span | string {
  for (const [pattern, reason] of refused) if (pattern.test(text)) return reason;
  // The parser rolls 29 February of a common year over to March.
  const unreal = text.match(/\d{4}-\d{2}-\d{2}/gu)?.find((day) => !isDay(day));
  if (unreal !== undefined) return `the calendar has no ${unreal}`;
  const openStart = text.startsWith("../");
  const openEnd = text.endsWith("/..");
  if (openStart && openEnd) return "one end of a span must be known";
  const bounds = readClosed(openStart ? text.slice(3) : openEnd ? text.slice(0, -3) : text);
  if (typeof bounds === "string") return bounds;
  return {
    text,
    first: openStart ? "0000-01-01" : bounds.first,
    last: openEnd ? addMonths(bounds.first, openEndMonths) : bounds.last,
    ...(/[~%]/u.test(text) && { approximate: true as const }),
    ...(/[?%]/u.test(text) && { uncertain: true as const }),
    ...(openStart && { openStart: true as const }),
    ...(openEnd && { openEnd: true as const }),
  };
}

function readClosed(text: string): { first: string; last: string } | string {
  const parts = text.split("/");
  const [first, last = first] = parts.map(boundsOf);
  if (!first || !last || parts.length > 2) return "it is not an EDTF date";
  return last.last < first.first ? "the span ends before it begins" : { first: first.first, last: last.last };
}

function boundsOf(text: string): { first: string; last: string } | undefined {
  try {
    const parsed = parseEdtf(text);
    const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    const [first, last] = [day(parsed.min), day(parsed.max)];
    // Years before 0 or after 9999 have more digits and would not compare as texts.
    return isDay(first) && isDay(last) ? { first, last } : undefined;
  } catch {
    return undefined;
  }
}

/** The day before the same day so many months later. */
function addMonths(first: string, months: number): string {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return dayFromNumber(dayNumber(date.toISOString().slice(0, 10)) - 1);
}
