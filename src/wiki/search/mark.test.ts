import { expect, test } from "vitest";
import { markName, markTerms } from "./mark.ts";

const marked = ({ text, marks }: ReturnType<typeof markName>): string[] =>
  marks.map(([from, to]) => text.slice(from, to));

test.each([
  ["Lee Cheong-san", "cheongsan", ["Cheong-san"]],
  ["Lee Cheong-san", "Cheong-san Lee", ["Lee Cheong-san"]],
  ["Kim Ji-min", "min kim", ["Kim", "min"]],
  ["Lee Cheong-san", "chung-san", ["Lee Cheong-san"]],
  ["이청산", "청", ["청"]],
  ["이청산", "ㅊㅅ", ["청산"]],
  ["유인수", "유ㅇ", ["유인"]],
])("%s found by %s", (name, query, parts) => expect(marked(markName(name, query))).toEqual(parts));

test("a word is marked in each of its inflections", () => {
  const text = "It filmed. Filming ended; the films are films.";
  expect(marked(markTerms(text, new Set(["film"])))).toEqual(["filmed", "Filming", "films", "films"]);
});

test("marks that touch, or have a space alone between them, are one", () => {
  expect(markTerms("유인수 serves, he says", new Set(["유인", "인수", "serves", "says"])).marks).toEqual([
    [0, 10],
    [15, 19],
  ]);
});
