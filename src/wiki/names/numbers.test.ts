import { expect, test } from "vitest";
import { endsInNumber, endsInNumberOf, sameNumbers } from "./numbers.ts";

test.each([
  ["episod11", "episode11", true],
  ["s1e01", "s1e1", true],
  ["episode", "episod", true],
  ["episode11", "episode1", false],
  ["s2e1", "s1e1", false],
  ["s1e2", "s2e1", false],
  ["episode1", "episode", false],
])("the numbers of “%s” and “%s” are the same: %s", (one, other, same) =>
  expect(sameNumbers(one, other)).toBe(same),
);

test.each([
  ["s1e1", "s1e11", true],
  ["s1e1", "s1e1", false],
  ["s1e", "s1e11", false],
  ["s1e0", "s1e01", false],
  ["1", "1화", false],
  ["10", "100", true],
])("“%s” ends inside a number of “%s”: %s", (start, whole, inside) =>
  expect(endsInNumber(start, whole)).toBe(inside),
);

test.each([
  ["class2", "class25", "Class 2-5", false],
  ["class2", "class25", "Class 25", true],
  ["class2", "class25", "The Class 2-5", false],
  ["class2", "class25", "The Class 25", true],
])("“%s”, of “%s” for “%s”: %s", (start, whole, spelling, inside) =>
  expect(endsInNumberOf(start, whole, spelling)).toBe(inside),
);
