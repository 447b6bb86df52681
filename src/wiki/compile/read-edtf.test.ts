import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber } from "../../lib/span.ts";
import { readEdtf } from "./read-edtf.ts";

test.each([
  ["2025-07-23", "2025-07-23", "2025-07-23", ""],
  ["2024-02-29", "2024-02-29", "2024-02-29", ""],
  ["2025-07", "2025-07-01", "2025-07-31", ""],
  ["2026", "2026-01-01", "2026-12-31", ""],
  ["2026?", "2026-01-01", "2026-12-31", "uncertain"],
  ["2026~", "2026-01-01", "2026-12-31", "approximate"],
  ["2026-05%", "2026-05-01", "2026-05-31", "approximate uncertain"],
  ["202X", "2020-01-01", "2029-12-31", ""],
  ["2026-33", "2026-01-01", "2026-03-31", ""],
  ["2026-36", "2026-10-01", "2026-12-31", ""],
  ["2026-40", "2026-01-01", "2026-06-30", ""],
  ["2026-41", "2026-07-01", "2026-12-31", ""],
  ["2026-07/2026-12", "2026-07-01", "2026-12-31", ""],
  ["2026-33/2026-34", "2026-01-01", "2026-06-30", ""],
  ["2022-06-06/2022-06-07", "2022-06-06", "2022-06-07", ""],
  ["2026?/2027", "2026-01-01", "2027-12-31", "uncertain"],
  ["2027-01/..", "2027-01-01", "2028-12-31", "openEnd"],
  ["2024-02-29/..", "2024-02-29", "2026-02-28", "openEnd"],
  ["../2023-03", "0000-01-01", "2023-03-31", "openStart"],
])("%s runs from %s to %s", (text, first, last, marks) => {
  const flags = Object.fromEntries(
    marks
      .split(" ")
      .filter(Boolean)
      .map((mark) => [mark, true]),
  );
  expect(readEdtf(text)).toEqual({ text, first, last, ...flags });
});

test.each([
  ["2026-21", "seasons such as 2026-21 are not used: they differ by hemisphere; write months"],
  ["2026-24?", "seasons such as 2026-21 are not used: they differ by hemisphere; write months"],
  ["2026-07/2026-23", "seasons such as 2026-21 are not used: they differ by hemisphere; write months"],
  ["2026-02-29", "the calendar has no 2026-02-29"],
  ["2026-02-01/2026-02-30", "the calendar has no 2026-02-30"],
  ["2026/", "an open end is written with two dots, as in ../2023-03"],
  ["/2026", "an open end is written with two dots, as in ../2023-03"],
  ["../..", "one end of a span must be known"],
  ["2026/2025", "the span ends before it begins"],
  ["2026-12/2026-01", "the span ends before it begins"],
  ["2026-05-23T10:00:00", "a date has no time of day"],
  ["26", "a year has four digits"],
  ["2026/27", "a year has four digits"],
  ["{2026,2028}", "sets of dates are not used; write a span"],
  ["[2026..2028]", "sets of dates are not used; write a span"],
  ["2026-13", "it is not an EDTF date"],
  ["2026-00", "it is not an EDTF date"],
  ["2026-1", "it is not an EDTF date"],
  ["late 2026", "it is not an EDTF date"],
  ["23.05.2024", "it is not an EDTF date"],
  ["-0001", "it is not an EDTF date"],
  ["2024/2025/2026", "it is not an EDTF date"],
  ["", "it is not an EDTF date"],
])("%s is refused: %s", (text, reason) => expect(readEdtf(text)).toBe(reason));

test("any day reads as itself, and any two in order as their span", () => {
  const day = fc.integer({ min: -25_000, max: 60_000 }).map(dayFromNumber);
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(readEdtf(a)).toEqual({ text: a, first: a, last: a });
      const [first = a, last = b] = [a, b].sort();
      expect(readEdtf(`${first}/${last}`)).toEqual({ text: `${first}/${last}`, first, last });
    }),
  );
});
