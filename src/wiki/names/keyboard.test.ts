import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { hangulFromKeys, isLikelyTyped, latinFromKeys } from "./keyboard.ts";

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
  ["tlwms2", "시즌2"],
  ["2ghk", "2화"],
  ["dhswh/wnrdma", "온조/죽음"],
  ["s1e3", undefined],
  ["22", undefined],
  ["이청산", undefined],
])("%s typed for Hangul is %s", (keys, hangul) => expect(hangulFromKeys(keys)).toBe(hangul));

test.each([
  ["ㅣㅐㅡㅐㅜ", "lomon"],
  ["이청산", undefined],
  ["ㅇㅊㅅ", undefined],
  ["이청ㅅ", undefined],
  ["ㅇㅁㄷ녀", "daesu"],
  ["ㄴㄷㅁ내ㅜ 2", "season 2"],
  ["데3", "ep3"],
  ["ㄴ1ㄷ3", "s1e3"],
  ["ㄴ 1", "s 1"],
  ["시즌3", undefined],
  ["2학년 5반", undefined],
  ["lomon", undefined],
])("%s typed for Latin is %s", (keys, latin) => expect(latinFromKeys(keys)).toBe(latin));

test.each([
  ["이청산", true],
  ["이청ㅅ", true],
  ["ㅇㅊㅅ", true],
  ["온조 ㅇㅊ", true],
  ["시즌2", true],
  ["ㄱ뭇", false],
  ["ㅅ재", false],
  ["온조 ㄱ뭇", false],
])("%s may be a name unfinished: %s", (hangul, is) => expect(isLikelyTyped(hangul)).toBe(is));

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
