import fc from "fast-check";
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

const letters = fc.string({ unit: fc.constantFrom(..."abcdef"), maxLength: 8 });

test("slips are the same both ways", () => {
  fc.assert(fc.property(letters, letters, (a, b) => slipsBetween(a, b, 8) === slipsBetween(b, a, 8)));
});

test("letter sets never hide what is near", () => {
  fc.assert(
    fc.property(
      letters,
      letters,
      (a, b) => setDifference(letterSet(a), letterSet(b)) <= 2 * slipsBetween(a, b, 8),
    ),
  );
});
