import type { Day } from "../../lib/span.ts";
import { dayNumber } from "../../lib/span.ts";

/** From the first best reading to the last: how much time passed, and how far the expected date moved, in days. */
export interface SlipMovement {
  readonly passed: number;
  readonly moved: number;
  /** Whether the last reading names a time at all. */
  readonly standing: boolean;
}

const weekDays = 7;
/** Mean length of a month of the Gregorian calendar. */
const monthDays = 30.44;

/**
 * How far the expected date moved while time passed: the change of the best reading’s middle, and the change of the
 * day on which it was first read. Readings without a middle are passed over; undefined where the dated ones begin
 * less than a month apart.
 * @example from 2023-06-01 (2024-12-31) to 2025-12-01 (2027-01-01) it moved 731 days in 914.
 */
export function movementOf(
  readings: readonly { readonly from: Day; readonly middle: Day | null }[],
): SlipMovement | undefined {
  const dated = readings.flatMap(({ from, middle }) => (middle === null ? [] : [{ from, middle }]));
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  const passed = dayNumber(last.from) - dayNumber(first.from);
  if (passed < monthDays) return undefined;
  const moved = dayNumber(last.middle) - dayNumber(first.middle);
  return { passed, moved, standing: readings.at(-1)?.middle !== null };
}

/** Whole weeks by which the date moved in each month that passed; negative where it came nearer. */
const weeksOf = ({ passed, moved }: SlipMovement): number =>
  Math.round(((moved / passed) * monthDays) / weekDays);

/**
 * The finding of the slip chart in one sentence, rounded to a week a month; undefined where nothing can be found.
 * @example 731 days in 914: “For every month that passed, the date moved by three weeks”.
 */
export function findingOf(movement: SlipMovement | undefined): string | undefined {
  if (!movement) return undefined;
  if (!movement.standing) return "No date is left standing";
  const weeks = weeksOf(movement);
  if (weeks === 0) return "The expected date has hardly moved";
  const direction = weeks > 0 ? "moved by" : "came nearer by";
  return `For every month that passed, the date ${direction} ${countWeeks(Math.abs(weeks))}`;
}

/** The same in few words, over a small chart. */
export function shortFindingOf(movement: SlipMovement | undefined): string {
  if (!movement) return "What has been predicted";
  if (!movement.standing) return "No date is left standing";
  const weeks = weeksOf(movement);
  return weeks === 0 ? "The date holds" : weeks > 0 ? "The date keeps moving" : "The date comes nearer";
}

/**
 * The movement in whole months, as a sentence; empty where nothing can be found.
 * @example 731 days in 914: “In 30 months of reports the expected date has moved by about 24.”
 */
export function movementText(movement: SlipMovement | undefined): string {
  if (!movement) return "";
  const passed = Math.round(movement.passed / monthDays);
  const moved = Math.round(movement.moved / monthDays);
  const months = `${passed} ${passed === 1 ? "month" : "months"}`;
  if (moved === 0) return `In ${months} of reports the expected date has hardly moved.`;
  const direction = moved > 0 ? "moved by" : "come nearer by";
  return `In ${months} of reports the expected date has ${direction} about ${Math.abs(moved)}.`;
}

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
] as const;
const countWeeks = (weeks: number): string =>
  `${numbers[weeks] ?? String(weeks)} ${weeks === 1 ? "week" : "weeks"}`;
