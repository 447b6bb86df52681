/** A calendar day, YYYY-MM-DD; days compare correctly as strings. */
export type Day = string;

/**
 * A date that may be uncertain, after EDTF (ISO 8601-2). `text` is the date as written; `first` and `last`
 * are the earliest and latest day it can mean. An open end keeps a finite `last` and sets `openEnd`.
 */
export interface Span {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
  readonly approximate?: true;
  readonly uncertain?: true;
  readonly openStart?: true;
  readonly openEnd?: true;
}

/**
 * Tells whether two spans share at least one day.
 * @example overlaps of 2026-07/2026-12 and 2026-12 is true; of 2026 and 2027 false.
 */
export const overlaps = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last;

/** Tells whether every day of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

const msPerDay = 86_400_000;

/** Days since 1970-01-01 of a day, as a whole number; NaN for a malformed day. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** The day that a day number stands for; the inverse of {@link dayNumber}. */
export const dayFromNumber = (number: number): Day => new Date(number * msPerDay).toISOString().slice(0, 10);

/**
 * The day some whole days after a day; before it where the count is negative.
 * @example addDays("2024-02-28", 2) is "2024-03-01".
 */
export const addDays = (day: Day, count: number): Day => dayFromNumber(dayNumber(day) + count);

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** Tells whether a text is a real calendar day written YYYY-MM-DD: 2026-02-29 is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(dayNumber(text)) &&
  dayFromNumber(dayNumber(text)) === text;
