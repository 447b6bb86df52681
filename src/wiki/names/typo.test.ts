import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { letterSet, setDifference, slipsBetween } from "./typo.ts";

test.each([
  ["cheongsan", "cheongsan", 2, 0],
  ["cheognsan", "cheongsan", 2, 1],
  ["cheongsa", "cheongsan", 2, 1],
  ["cheonggsan", "cheongsan", 2, 1],
  ["cheomgsan", "cheongsan", 2, 1],
  ["chungsan", "cheongsan", 2, 2],
  ["namra", "cheongsan", 2, 3],
  ["", "ab", 2, 2],
])("%s and %s, looked for up to %i: %i", (a, b, limit, slips) =>
  expect(slipsBetween(a, b, limit)).toBe(slips),
);

const letters = string({ unit: constantFrom(...Array.from("abcdef")), maxLength: 8 });

test("slips are the same both ways", () => {
  assert(
    property(letters, letters, (a, b) => {
      expect(slipsBetween(a, b, 8)).toBe(slipsBetween(b, a, 8));
    }),
  );
});

test("letter sets never hide what is near", () => {
  assert(
    property(letters, letters, (a, b) => {
      expect(setDifference(letterSet(a), letterSet(b))).toBeLessThanOrEqual(2 * slipsBetween(a, b, 8));
    }),
  );
});
