import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import {
  isIn,
  leastDays,
  panRange,
  pinchRange,
  readSpan,
  wholeMonths,
  writeSpan,
  zoomRange,
} from "./slip-range.ts";

const axis = { from: "2022-01-01", to: "2027-01-01" };
const year = { from: "2024-01-01", to: "2025-01-01" };
const days = ({ from, to }: { from: string; to: string }): number => dayNumber(to) - dayNumber(from);

test.each([
  [
    "twice as wide around its left end",
    zoomRange(year, 2, 0, axis),
    { from: "2024-01-01", to: "2026-01-02" },
  ],
  [
    "half as wide around its right end",
    zoomRange(year, 0.5, 1, axis),
    { from: "2024-07-02", to: "2025-01-01" },
  ],
  ["wider than the axis", zoomRange(year, 9, 0.5, axis), axis],
  [
    "wider at the end of the axis",
    zoomRange({ from: "2026-01-01", to: "2027-01-01" }, 2, 0.5, axis),
    {
      from: "2025-01-01",
      to: "2027-01-01",
    },
  ],
  ["later by its own length", panRange(year, 1, axis), { from: "2025-01-01", to: "2026-01-02" }],
  ["earlier than the axis begins", panRange(year, -9, axis), { from: "2022-01-01", to: "2023-01-02" }],
  ["later than the axis ends", panRange(year, 9, axis), { from: "2025-12-31", to: "2027-01-01" }],
  [
    "two fingers that part to twice the distance",
    pinchRange(year, [0.25, 0.75], [0, 1], axis),
    {
      from: "2024-04-02",
      to: "2024-10-02",
    },
  ],
  [
    "two fingers that move together",
    pinchRange(year, [0.25, 0.75], [0.5, 1], axis),
    {
      from: "2023-10-02",
      to: "2024-10-02",
    },
  ],
  [
    "months to their nearest",
    wholeMonths({ from: "2024-01-09", to: "2025-03-28" }, axis),
    {
      from: "2024-01-01",
      to: "2025-04-01",
    },
  ],
])("%s", (_, range, expected) => expect(range).toEqual(expected));

test("nothing is closer than the least", () => {
  expect(days(zoomRange(year, 0.001, 0.5, axis))).toBe(leastDays);
  expect(days(pinchRange(year, [0.49, 0.51], [0, 1], axis))).toBe(leastDays);
});

describe("a span of the address", () => {
  test.each([
    ["2024-01/2026-06", { from: "2024-01-01", to: "2026-07-01" }],
    ["2024-03-05/2024-12-24", { from: "2024-03-05", to: "2024-12-25" }],
    ["2020-01/2023-12", { from: "2022-01-01", to: "2024-01-01" }],
    ["2024-05/2024-05", { from: "2024-05-01", to: "2024-07-30" }],
    ["2025-11/2099-12", { from: "2025-11-01", to: "2027-01-01" }],
  ])("%s is read", (text, range) => expect(readSpan(text, axis)).toEqual(range));

  test.each([
    "",
    "2024-01",
    "2024-01/",
    "2024-13/2025-01",
    "2024-02-30/2025-01",
    "2026-01/2024-01",
    "2018-01/2019-12",
    "2031-01/2032-01",
    "2024-01/2025-01/2026-01",
    "x/y",
    "2024/2025",
  ])("“%s” is not", (text) => expect(readSpan(text, axis)).toBeUndefined());
});

const range = fc
  .tuple(
    fc.integer({ min: dayNumber(axis.from), max: dayNumber(axis.to) - leastDays }),
    fc.integer({ min: leastDays, max: 1800 }),
  )
  .map(([from, length]) => ({
    from: dayFromNumber(from),
    to: dayFromNumber(Math.min(from + length, dayNumber(axis.to))),
  }));
const share = fc.double({ min: -3, max: 3, noNaN: true });
const point = fc.double({ min: 0, max: 1, noNaN: true });

test("whatever is done to a range, it lies inside the axis, is long enough, and survives the address", () => {
  fc.assert(
    fc.property(range, share, point, point, (before, by, a, b) => {
      for (const after of [
        panRange(before, by, axis),
        zoomRange(before, 2 ** by, a, axis),
        pinchRange(before, [a, b], [b, a], axis),
        wholeMonths(before, axis),
      ]) {
        expect(after.from >= axis.from && after.to <= axis.to).toBe(true);
        expect(days(after)).toBeGreaterThanOrEqual(leastDays);
        expect(readSpan(writeSpan(after), axis)).toEqual(after);
      }
    }),
  );
});

test("moving keeps the length, and there and back is where it was, away from the ends", () => {
  fc.assert(
    fc.property(range, fc.double({ min: -1, max: 1, noNaN: true }), (before, by) => {
      const moved = panRange(before, by, axis);
      expect(days(moved)).toBe(days(before));
      if (moved.from === axis.from || moved.to === axis.to) return;
      expect(
        Math.abs(dayNumber(panRange(moved, -by, axis).from) - dayNumber(before.from)),
      ).toBeLessThanOrEqual(1);
    }),
  );
});

test("what was made on the last day before a range, or the first after it, is not in it", () => {
  const on = (day: string) => isIn({ first: day, last: day }, year);
  expect(["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"].map(on)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
