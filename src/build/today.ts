import { isDay } from "../lib/span.ts";

/**
 * The day that a build is made for. `REGISTER_TODAY` sets it, so that a build can be repeated; else it is
 * the machine's day in UTC.
 *
 * @throws Error where REGISTER_TODAY is no calendar day.
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const wanted = environment["REGISTER_TODAY"];
  if (wanted === undefined || wanted === "") return new Date().toISOString().slice(0, 10);
  if (!isDay(wanted)) throw new Error(`REGISTER_TODAY is “${wanted}”; write a day such as 2026-11-21.`);
  return wanted;
}
