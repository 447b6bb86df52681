import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "./span.ts";
import { addDays, contains, dayFromNumber, dayNumber, daysBetween, isDay, overlaps } from "./span.ts";

const span = (first: string, last: string): Span => ({ text: "", first, last });
const year = span("2026-01-01", "2026-12-31");

test.each([
  ["the same", span("2026-01-01", "2026-12-31"), true, true],
  ["inside", span("2026-07-01", "2026-12-31"), true, true],
  ["sharing one day", span("2026-12-31", "2027-02-01"), true, false],
  ["the day after", span("2027-01-01", "2027-02-01"), false, false],
  ["around", span("2025-01-01", "2027-12-31"), true, false],
])("a span %s", (_name, other, shares, within) => {
  expect([overlaps(year, other), overlaps(other, year)]).toEqual([shares, shares]);
  expect(contains(year, other)).toBe(within);
});

test.each([
  ["2026-11-21", true],
  ["2024-02-29", true],
  ["0000-01-01", true],
  ["2026-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["2026-11-21T00:00", false],
  ["2026-11", false],
  ["", false],
])("%s is a day: %s", (text, real) => expect(isDay(text)).toBe(real));

test("days count from 1970 and back", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(dayNumber("late 2026")).toBeNaN();
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-01-02", "2026-01-01")).toBe(-1);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number);
    }),
  );
});

test.each([
  ["2024-02-28", 2, "2024-03-01"],
  ["2025-12-31", 1, "2026-01-01"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-01-01", 0, "2026-01-01"],
])("%s and %d days make %s", (day, count, sum) => expect(addDays(day, count)).toBe(sum));
