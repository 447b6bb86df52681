import { formatMonth } from "../../lib/format-date.ts";
import type { Day } from "../../lib/span.ts";
import { daysBetween } from "../../lib/span.ts";
import type { Range } from "./slip-range.ts";
import { nextMonth } from "./slip-range.ts";

/** A part of an axis: where it begins, where its name stands, and the name; empty where it has none. */
export interface Tick {
  readonly at: number;
  readonly label: number;
  readonly text: string;
}

/** Years of an upward axis, each named in its middle. */
export const yearTicks = (first: number, end: number, place: (day: Day) => number): Tick[] =>
  [...Array(end - first).keys()].map((step) => {
    const [at, next] = [place(`${first + step}-01-01`), place(`${first + step + 1}-01-01`)];
    return { at, label: (at + next) / 2, text: String(first + step) };
  });

/** Months between two ticks, by the days that are shown: as few parts as can be read. */
const stepFor = (days: number, narrow: boolean): number => {
  const room = narrow ? 5 : 12;
  const months = Math.round(days / 30.44) / room;
  return months <= 1 ? 1 : months <= 3 ? 3 : 12;
};

/**
 * Years, quarters or months of a range, whichever can be read, each named in its middle, and none named that begins
 * after the as-of day. Years are whole on the axis; a first part that is cut is named where it can be seen.
 */
export function timeTicks(range: Range, asOf: Day, place: (day: Day) => number, narrow: boolean): Tick[] {
  const step = stepFor(daysBetween(range.from, range.to), narrow);
  const ticks: Tick[] = [];
  for (let day = partOf(range.from, step); day < range.to; day = nextMonth(day, step)) {
    const from = day < range.from ? range.from : day;
    const next = nextMonth(day, step);
    const [at, end] = [place(from), place(next < range.to ? next : range.to)];
    const named = day <= asOf && end - at >= (narrow ? 24 : 34);
    ticks.push({
      at,
      label: (at + end) / 2,
      text: named ? nameOf(day, step, narrow, ticks.length === 0) : "",
    });
  }
  return ticks;
}

/** The first day of the part of the year that a day lies in. */
const partOf = (day: Day, step: number): Day => {
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 4)}-${String(month - (month % step) + 1).padStart(2, "0")}-01`;
};

function nameOf(day: Day, step: number, narrow: boolean, first: boolean): string {
  const year = narrow && !first ? `’${day.slice(2, 4)}` : day.slice(0, 4);
  if (step === 12) return narrow ? `’${day.slice(2, 4)}` : year;
  const month = formatMonth(day).slice(0, 3);
  const named = step === 3 && !narrow ? `${month}–${formatMonth(nextMonth(day, 2)).slice(0, 3)}` : month;
  return first || day.slice(5, 7) === "01" ? `${named} ${year}` : named;
}
