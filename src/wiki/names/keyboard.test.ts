import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { hangulFromKeys, latinFromKeys } from "./keyboard.ts";

test.each([
  ["dlcjdtks", "이청산"],
  ["Dlcjdtks", "이청산"],
  ["Tkdgml", "상희"],
  ["dl cjdtks", "이 청산"],
  ["dct", "ㅇㅊㅅ"],
  ["dbsrnlska", "윤귀남"],
  ["nam", undefined],
  ["yoo in-soo", undefined],
  ["nnjm", undefined],
  ["d", undefined],
  ["이청산", undefined],
])("%s typed for Hangul is %s", (keys, hangul) => expect(hangulFromKeys(keys)).toBe(hangul));

test.each([
  ["ㅣㅐㅡㅐㅜ", "lomon"],
  ["이청산", undefined],
  ["ㅇㅊㅅ", undefined],
  ["이청ㅅ", undefined],
  ["ㅇㅁㄷ녀", "daesu"],
  ["lomon", undefined],
])("%s typed for Latin is %s", (keys, latin) => expect(latinFromKeys(keys)).toBe(latin));

test("no keys are too odd", () => {
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      expect(() => [hangulFromKeys(text), latinFromKeys(text)]).not.toThrow();
    }),
  );
  const letters = string({ unit: constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzQWERTOP ")) });
  assert(
    property(letters, (text) => {
      expect(() => hangulFromKeys(text)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
