import type { Span } from "../../lib/span.ts";
import { dayNumber } from "../../lib/span.ts";

/** Days that a sequence can tell apart, from 1970 on; two of them and a count fill the 31 bits of RFC 5545. */
const dayLimit = 2 ** 16 - 1;
const sayLimit = 2 ** 14 - 1;

/**
 * The revision number of a calendar event (RFC 5545 §3.8.7.4) from the record alone: how often its question was
 * spoken to (claims and ruling), and below that, in the low bits, its first and last day. A date that moves
 * because a new source says so therefore always gets a higher number, in whatever direction it moves; one that
 * an editor corrects in an old record gets a higher number where it moves to a later day.
 *
 * Limits: a number rises too when a source only repeats a date, which the RFC allows; and it falls when a
 * record is taken out, or corrected to an earlier day, because no number made without memory can rise both from
 * A to B and from B to A. Subscribers replace the whole calendar and do not see that.
 *
 * @param told how many claims and rulings there are on the question; from 16,383 on it stays the same.
 */
export function sequenceOf(told: number, { first, last }: Span): number {
  const day = (text: string): number => Math.min(Math.max(dayNumber(text), 0), dayLimit);
  return Math.min(told, sayLimit) * 2 * (dayLimit + 1) + day(first) + day(last);
}
