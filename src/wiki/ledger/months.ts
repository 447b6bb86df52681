import type { Day, Span } from "../../lib/span.ts";

/**
 * Number of a day's month, counted from January of year 0; NaN for a malformed day.
 * @example monthNumber("2026-12-31") is 24323.
 */
export const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * The month that a number of {@link monthNumber} stands for, as YYYY-MM; "NaN-NaN" for NaN.
 * @example monthText(24323) is "2026-12".
 */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/**
 * The middle of a span in months (whole or half), on the scale of {@link monthNumber}; NaN for a malformed span.
 * @example middleMonth of 2026-01/2026-12 lies half way between June and July: 24317.5.
 */
export const middleMonth = (span: Span): number => (monthNumber(span.first) + monthNumber(span.last)) / 2;
