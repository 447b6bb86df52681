import { expect, test } from "vitest";
import { queryTerms, tokensOf } from "./tokens.ts";

test.each([
  ["Yoo In-soo’s part", ["yoo", "insoo", "in", "soo", "part"]],
  ["유인수는", ["유인", "인수", "수는"]],
  ["S2, 2학년 반", ["s2", "2학년", "반"]],
  ["— !", []],
])("tokens of %s", (text, terms) => expect(tokensOf(text).map(({ term }) => term)).toEqual(terms));

test.each([
  ["Cheong-san's mother", ["cheongsan", "mother"]],
  ["cheong san", ["cheong", "san"]],
  ["유인수", ["유인", "인수"]],
])("a query %s asks for %s", (query, terms) => expect(queryTerms(query)).toEqual(terms));

test("tokens know their place", () => {
  const text = "is Cheong-san 유인수";
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "is",
    "Cheong-san",
    "Cheong",
    "san",
    "유인",
    "인수",
  ]);
});
