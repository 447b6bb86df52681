import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText, groupBy, indexBy } from "./group.ts";

test("groups keep the order of keys and of values", () => {
  const groups = groupBy(["b1", "a1", "b2"], (text) => text.slice(0, 1));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

test("of two values with one key the later stays", () => {
  expect([...indexBy(["b1", "a1", "b2"], (text) => text.slice(0, 1))]).toEqual([
    ["b", "b2"],
    ["a", "a1"],
  ]);
});

test("texts are compared by code unit, whatever the locale", () => {
  expect(["é", "z", "a", "Z", "가"].sort(compareText)).toEqual(["Z", "a", "z", "é", "가"]);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(compareText(a, b) + compareText(b, a)).toBe(0);
      expect(compareText(a, b) === 0).toBe(a === b);
    }),
  );
});
