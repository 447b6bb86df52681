import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText, firstOf, groupBy, indexBy } from "./group.ts";

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

describe("firstOf", () => {
  test("gives what sorting gives, and keeps the order of equal ones", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat());
    const byFirst = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;
    fc.assert(
      fc.property(fc.array(pair), fc.integer({ min: 0, max: 5 }), (pairs, count) => {
        expect(firstOf(pairs, count, byFirst)).toEqual(pairs.toSorted(byFirst).slice(0, count));
      }),
    );
  });
});
