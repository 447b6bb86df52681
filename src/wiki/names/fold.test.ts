import { describe, expect, test } from "vitest";
import { fold, foldWithPlaces, words } from "./fold.ts";

describe("fold", () => {
  test.each([
    ["Nam On-jo", "namonjo"],
    ["NAM  ON‑JO", "namonjo"],
    ["Ch’oe Nam-ra", "choenamra"],
    ["Yi Ch'ŏngsan", "yichongsan"],
    ["이 청산", "이청산"],
    ["이청산".normalize("NFD"), "이청산"],
    ["ㅇㅊㅅ", "ㅇㅊㅅ"],
    ["Ｙｏｏ", "yoo"],
    ["2학년 5반", "2학년5반"],
    ["🧟‍♂️ — !", ""],
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));
});

test("places lead back to the text", () => {
  expect(foldWithPlaces("On-Jo")).toEqual({ text: "onjo", places: [0, 1, 3, 4] });
  const { text, places } = foldWithPlaces("🧟 유인수");
  expect(text).toBe("유인수");
  expect(places).toEqual([3, 4, 5]);
});

test("words are divided by all but hyphens and apostrophes", () => {
  expect(words("Yoo In-soo’s part (S2)").map(({ text }) => text)).toEqual(["yoo", "insoos", "part", "s2"]);
  expect(words("a Cheong-san").at(-1)).toEqual({ text: "cheongsan", start: 2, end: 12 });
});
