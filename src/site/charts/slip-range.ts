import type { Day } from "../../lib/span.ts";
import { dayFromNumber, dayNumber, isDay } from "../../lib/span.ts";

/** A stretch of the time axis: its first day, and the day after its last. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
}

/** The shortest stretch that can be shown, in days. */
export const leastDays = 90;

const daysOf = ({ from, to }: Range): number => dayNumber(to) - dayNumber(from);

/** Whether two ranges are one. */
export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/**
 * A stretch of some days that begins as near to a day as the axis allows: it is never shorter than
 * {@link leastDays}, never longer than the axis, and lies inside it. Days are rounded to whole ones.
 */
function fit(first: number, days: number, axis: Range): Range {
  const length = Math.round(Math.min(Math.max(days, Math.min(leastDays, daysOf(axis))), daysOf(axis)));
  const from = Math.round(Math.min(Math.max(first, dayNumber(axis.from)), dayNumber(axis.to) - length));
  return { from: dayFromNumber(from), to: dayFromNumber(from + length) };
}

/**
 * Makes a range closer (a factor below 1) or wider (above 1) around a point of it, from 0 at its left end to 1 at
 * its right; what was under that point stays there, as far as the axis allows.
 * @example a year at a factor of 2 around 0 is two years from the same day.
 */
export function zoomRange(range: Range, factor: number, point: number, axis: Range): Range {
  const days = daysOf(range);
  const wanted = Math.min(Math.max(days * factor, leastDays), daysOf(axis));
  return fit(dayNumber(range.from) + (days - wanted) * point, wanted, axis);
}

/** Moves a range by a share of its length, later where the share is positive; it stops at the ends of the axis. */
export const panRange = (range: Range, share: number, axis: Range): Range =>
  fit(dayNumber(range.from) + daysOf(range) * share, daysOf(range), axis);

/** The range that keeps two points of the screen over the days that they were put down on: a pinch. */
export function pinchRange(
  range: Range,
  [downA, downB]: readonly [number, number],
  [nowA, nowB]: readonly [number, number],
  axis: Range,
): Range {
  const spread = Math.max(Math.abs(nowB - nowA), 0.02);
  const days = Math.min(
    Math.max((daysOf(range) * Math.abs(downB - downA)) / spread, leastDays),
    daysOf(axis),
  );
  const held = dayNumber(range.from) + (daysOf(range) * (downA + downB)) / 2;
  return fit(held - (days * (nowA + nowB)) / 2, days, axis);
}

const endOf = /^(?:(\d{4}-\d{2})|(\d{4}-\d{2}-\d{2}))$/u;

/**
 * Reads a range as an address has it: two months or days with a slash, both meant. What reaches beyond the axis is
 * cut, and what is too short is made longer; undefined where nothing can be read or nothing of the axis is left.
 * @example "2024-01/2026-06" is { from: "2024-01-01", to: "2026-07-01" }.
 */
export function readSpan(text: string, axis: Range): Range | undefined {
  const [first = "", last = "", ...more] = text.split("/");
  const from = firstDay(first);
  const to = dayAfter(last);
  if (more.length > 0 || !from || !to || from >= to || from >= axis.to || to <= axis.from) return undefined;
  const cut = { from: from < axis.from ? axis.from : from, to: to > axis.to ? axis.to : to };
  return fit(dayNumber(cut.from), daysOf(cut), axis);
}

/**
 * Writes a range for an address: in months where it is made of whole ones, else in days.
 * @example { from: "2024-01-01", to: "2026-07-01" } is "2024-01/2026-06".
 */
export function writeSpan({ from, to }: Range): string {
  const last = dayFromNumber(dayNumber(to) - 1);
  return from.endsWith("-01") && to.endsWith("-01")
    ? `${from.slice(0, 7)}/${last.slice(0, 7)}`
    : `${from}/${last}`;
}

function firstDay(text: string): Day | undefined {
  const day = endOf.test(text) ? (text.length === 7 ? `${text}-01` : text) : "";
  return isDay(day) ? day : undefined;
}

function dayAfter(text: string): Day | undefined {
  const first = firstDay(text);
  if (first === undefined) return undefined;
  return text.length === 7 ? nextMonth(first) : dayFromNumber(dayNumber(first) + 1);
}

/** The first day of the month after a day’s. */
export const nextMonth = (day: Day, step = 1): Day => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
};

/**
 * The same stretch with its ends on the nearest first days of months, so that an address of it is short; it stays as
 * it is where that would leave less than {@link leastDays}.
 */
export function wholeMonths(range: Range, axis: Range): Range {
  const near = (day: Day): Day => (Number(day.slice(8)) > 15 ? nextMonth(day) : `${day.slice(0, 7)}-01`);
  const whole = { from: near(range.from), to: near(range.to) };
  return daysOf(whole) < leastDays || whole.from < axis.from || whole.to > axis.to ? range : whole;
}

/** Whether something that took place between two days can be seen in a range. */
export const isIn = (made: { readonly first: Day; readonly last: Day }, { from, to }: Range): boolean =>
  made.first < to && made.last >= from;
