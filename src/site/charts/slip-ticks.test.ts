import { expect, test } from "vitest";
import { dayNumber } from "../../lib/span.ts";
import { placePins } from "./slip-pins.ts";
import { timeTicks } from "./slip-ticks.ts";

/** Names of the ticks of a range that is drawn over some pixels, those without a name left out. */
const names = (from: string, to: string, asOf = "2026-11-21", width = 1020): string[] => {
  const scale = width / (dayNumber(to) - dayNumber(from));
  const place = (day: string): number => (dayNumber(day) - dayNumber(from)) * scale;
  return timeTicks({ from, to }, asOf, place, width < 400).flatMap(({ text }) => (text === "" ? [] : [text]));
};

test("the whole has years, less has quarters, and little has months", () => {
  expect(names("2022-01-01", "2027-01-01")).toEqual(["2022", "2023", "2024", "2025", "2026"]);
  expect(names("2024-01-01", "2026-01-01").slice(0, 5)).toEqual([
    "Jan–Mar 2024",
    "Apr–Jun",
    "Jul–Sep",
    "Oct–Dec",
    "Jan–Mar 2025",
  ]);
  expect(names("2025-11-01", "2026-03-01")).toEqual(["Nov 2025", "Dec", "Jan 2026", "Feb"]);
});

test("a narrow drawing has fewer and shorter names", () => {
  expect(names("2022-01-01", "2027-01-01", "2026-11-21", 308)).toEqual(["’22", "’23", "’24", "’25", "’26"]);
  expect(names("2025-01-01", "2026-01-01", "2026-11-21", 308)).toEqual(["Jan 2025", "Apr", "Jul", "Oct"]);
});

test("no part of the axis that begins after the as-of day is named", () => {
  expect(names("2022-01-01", "2027-01-01", "2024-05-23")).toEqual(["2022", "2023", "2024"]);
  expect(names("2024-01-01", "2025-01-01", "2024-05-23").at(-1)).toBe("May");
});

test("a part that is cut to a sliver is not named", () => {
  expect(names("2022-12-20", "2027-01-01")).toEqual(["2023", "2024", "2025", "2026"]);
});

const pin = (id: string, x: number) => ({ id, x, text: "Filming wraps" });

test("pins take the side that is free, and keep their dot where none is", () => {
  expect(placePins([pin("a", 100), pin("b", 500)], 56, 1076).map(({ anchor }) => anchor)).toEqual([
    "start",
    "start",
  ]);
  expect(placePins([pin("a", 1050)], 56, 1076)).toMatchObject([{ anchor: "end" }]);
  expect(
    placePins([pin("a", 500), pin("b", 520), pin("c", 540)], 56, 1076).map(({ anchor }) => anchor),
  ).toEqual(["start", undefined, undefined]);
});

test("a pin outside the range is not there", () => {
  expect(placePins([pin("a", 10), pin("b", 2000)], 56, 1076)).toEqual([]);
});
