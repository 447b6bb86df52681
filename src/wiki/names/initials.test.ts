import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { hasInitials, lettersOf, matchSyllables, readTyped } from "./initials.ts";

const whole = { start: 0, end: 3, abbreviated: false, partial: false };

test.each([
  ["이청산", whole],
  ["ㅇㅊㅅ", { ...whole, abbreviated: true }],
  ["이ㅊㅅ", { ...whole, abbreviated: true }],
  ["잋ㅅ", { ...whole, abbreviated: true }],
  ["ㅇ청산", { ...whole, abbreviated: true }],
  ["이처", { ...whole, end: 2, partial: true }],
  ["잋", { ...whole, end: 2, partial: true }],
  ["청산", { ...whole, start: 1 }],
  ["ㅊㅅ", { ...whole, start: 1, abbreviated: true }],
  ["이청산은", undefined],
  ["ㅇㅅ", undefined],
  ["", undefined],
])("%s in 이청산", (query, match) =>
  expect(matchSyllables(readTyped(query), lettersOf("이청산"))).toEqual(match),
);

test.each([
  ["ㅇㅊㅅ", true],
  ["유ㅇㅅ", true],
  ["유인수", false],
  ["ㅏㅏ", false],
  ["dct", false],
])("%s has initials: %s", (text, answer) => expect(hasInitials(text)).toBe(answer));

test("any text may be looked for in any name", () => {
  assert(
    property(string({ unit: "binary" }), string({ unit: "binary" }), (query, name) => {
      expect(() => matchSyllables(readTyped(query), lettersOf(name))).not.toThrow();
    }),
  );
});
