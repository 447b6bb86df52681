import type { Day, Span } from "./span.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

// Dates are written by hand: Intl gives other words in other engines, and prerendered text must not change.
const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? "";
const yearOf = (day: Day): string => String(Number(day.slice(0, 4)));
const dateOf = (day: Day): number => Number(day.slice(8, 10));
const isLastOfMonth = (day: Day): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return (
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() === date.getUTCDate()
  );
};

/** A calendar day in words: 23 May 2024. */
export const formatDay = (day: Day): string => `${dateOf(day)} ${monthOf(day)} ${yearOf(day)}`;

/** A month in words: May 2024. Takes any day of it. */
export const formatMonth = (day: Day): string => `${monthOf(day)} ${yearOf(day)}`;

/**
 * A span of days in words, as short as it can be said without loss. Whole months and years are recognised;
 * `c.` marks what is uncertain or approximate.
 * @example 2026? is “c. 2026”; 2026-07/2026-12 “Jul–Dec 2026”; 2022-06-06/2022-06-07 “6–7 Jun 2022”;
 * 2027-01/.. “from Jan 2027”; ../2023-03 “up to Mar 2023”.
 */
export function formatSpan(span: Span): string {
  const doubt = span.uncertain || span.approximate ? "c. " : "";
  if (span.openEnd) return `${doubt}from ${formatStart(span)}`;
  if (span.openStart) return `${doubt}up to ${formatEnd(span)}`;
  return doubt + formatClosed(span);
}

const wholeMonths = ({ first, last }: Span): boolean => dateOf(first) === 1 && isLastOfMonth(last);
const formatStart = (span: Span): string =>
  dateOf(span.first) === 1 ? formatMonth(span.first) : formatDay(span.first);
const formatEnd = (span: Span): string =>
  isLastOfMonth(span.last) ? formatMonth(span.last) : formatDay(span.last);

function formatClosed(span: Span): string {
  const { first, last } = span;
  if (first === last) return formatDay(first);
  const sameYear = yearOf(first) === yearOf(last);
  if (wholeMonths(span)) {
    const wholeYears = first.slice(5) === "01-01" && last.slice(5) === "12-31";
    if (wholeYears) return sameYear ? yearOf(first) : `${yearOf(first)}–${yearOf(last)}`;
    if (first.slice(0, 7) === last.slice(0, 7)) return formatMonth(first);
    return sameYear
      ? `${monthOf(first)}–${formatMonth(last)}`
      : `${formatMonth(first)} – ${formatMonth(last)}`;
  }
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dateOf(first)}–${formatDay(last)}`;
  return sameYear
    ? `${dateOf(first)} ${monthOf(first)} – ${formatDay(last)}`
    : `${formatDay(first)} – ${formatDay(last)}`;
}

/** A whole number with thin groups of three: 560,780,000. */
export const formatCount = (count: number): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+(?!\d))/gu, ",");

/** A number of things: “1 source”, “3 sources”. */
export const formatNumberOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
