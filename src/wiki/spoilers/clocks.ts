import type { Level } from "../model/row.ts";
import type { Day } from "../../lib/span.ts";
import { isDay } from "../../lib/span.ts";

/** The reader's two settings: the episode reached (null: none) and the day whose knowledge is shown. */
export interface Clocks {
  readonly progress: string | null;
  readonly asOf: Day;
}

/** The level that a progress opens: 0 for none, n for the n-th episode; 0 for an unknown episode. */
export const levelOf = (progress: string | null, order: readonly string[]): Level =>
  progress === null ? 0 : order.indexOf(progress) + 1;

/** Outcome of reading a setting from an address: the value, and a notice where it could not be used. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly notice?: string;
}

/**
 * Reads `?seen=`: an episode id or `none`. Anything else is set aside with a notice; progress is then what
 * it was before.
 */
export function readSeen(text: string | null, order: readonly string[]): Reading<string | null> {
  if (text === null) return { value: undefined };
  if (text === "none") return { value: null };
  const wanted = text.toLowerCase();
  if (order.includes(wanted)) return { value: wanted };
  return {
    value: null,
    notice: `“${printable(text)}” is not an episode, so nothing past the premise is shown. Episodes are written like ${order[0] ?? "s1e01"}.`,
  };
}

/**
 * Reads `?asof=`: a day between the opening of the record and today. Anything else is ignored with a notice.
 */
export function readAsOf(text: string | null, opened: Day, today: Day): Reading<Day> {
  if (text === null) return { value: undefined };
  if (!isDay(text))
    return {
      value: undefined,
      notice: `“${printable(text)}” is not a date, so the register is shown as of today. Write it as 2024-05-23.`,
    };
  if (text > today)
    return { value: undefined, notice: `${text} lies in the future, so the register is shown as of today.` };
  if (text < opened)
    return {
      value: undefined,
      notice: `The record begins on ${opened}, so ${text} cannot be shown; this is today’s register.`,
    };
  return { value: text };
}

/** A reader's text made safe to repeat in a sentence: at most 40 characters, no control characters. */
export const printable = (text: string): string =>
  Array.from(text.replaceAll(/[\p{C}\p{Z}]+/gu, " "))
    .slice(0, 40)
    .join("");
