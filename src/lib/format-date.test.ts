import { expect, test } from "vitest";
import { formatCount, formatDay, formatMonth, formatNumberOf, formatSpan } from "./format-date.ts";
import type { Span } from "./span.ts";

const span = (first: string, last: string, marks: Partial<Span> = {}): Span => ({
  text: "",
  first,
  last,
  ...marks,
});

test.each<[string, Span]>([
  ["23 May 2024", span("2024-05-23", "2024-05-23")],
  ["May 2024", span("2024-05-01", "2024-05-31")],
  ["Feb 2024", span("2024-02-01", "2024-02-29")],
  ["1–28 Feb 2024", span("2024-02-01", "2024-02-28")],
  ["2026", span("2026-01-01", "2026-12-31")],
  ["2026–2027", span("2026-01-01", "2027-12-31")],
  ["c. 2026", span("2026-01-01", "2026-12-31", { uncertain: true })],
  ["c. May 2024", span("2024-05-01", "2024-05-31", { approximate: true })],
  ["Jul–Dec 2026", span("2026-07-01", "2026-12-31")],
  ["Dec 2026 – Jan 2027", span("2026-12-01", "2027-01-31")],
  ["6–7 Jun 2022", span("2022-06-06", "2022-06-07")],
  ["31 May – 2 Jun 2022", span("2022-05-31", "2022-06-02")],
  ["31 Dec 2022 – 1 Jan 2023", span("2022-12-31", "2023-01-01")],
  ["from Jan 2027", span("2027-01-01", "2028-12-31", { openEnd: true })],
  ["from 15 Jan 2027", span("2027-01-15", "2029-01-14", { openEnd: true })],
  ["up to Mar 2023", span("0000-01-01", "2023-03-31", { openStart: true })],
  ["up to 15 Mar 2023", span("0000-01-01", "2023-03-15", { openStart: true })],
  ["c. from Jan 2027", span("2027-01-01", "2028-12-31", { openEnd: true, uncertain: true })],
])("%s", (words, given) => expect(formatSpan(given)).toBe(words));

test("days and months", () => {
  expect(formatDay("2024-05-03")).toBe("3 May 2024");
  expect(formatMonth("2024-05-23")).toBe("May 2024");
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [560_780_000, "560,780,000"],
])("%d is written %s", (count, text) => expect(formatCount(count)).toBe(text));

test("a number of things", () => {
  expect(formatNumberOf(1, "source")).toBe("1 source");
  expect(formatNumberOf(0, "source")).toBe("0 sources");
  expect(formatNumberOf(2, "entry", "entries")).toBe("2 entries");
});
