import { expect, test } from "vitest";
import type { SearchDocument } from "./document.ts";
import { addMisspelt, matchInside } from "./match-inside.ts";
import { indexNames } from "./name-index.ts";

const names = [
  ["Nam On-jo", "남온조"],
  ["Lee Cheong-san", "이청산"],
  ["Kim On", "김온"],
] as const;
const documents = names.map(([label, hangul]): SearchDocument => ({
  id: label,
  kind: "character",
  to: "/",
  label,
  hangul,
}));
const indexes = [indexNames(documents)];
const labelsOf = (places: Iterable<number>): string[] =>
  [...places].sort((a, b) => a - b).flatMap((place) => documents[place]?.label ?? []);

const inside = (query: string): string[] => labelsOf(matchInside(indexes, query).names.keys());
const scoreOf = (query: string, place: number): number =>
  matchInside(indexes, query).names.get(place)?.score ?? 0;

test.each([
  ["is nam on jo alive", ["Nam On-jo"]],
  ["청산이는 살아 있나", ["Lee Cheong-san"]],
  ["joined by a mark: on-jo/actor", ["Nam On-jo"]],
  ["<b>cheong-san</b>", ["Lee Cheong-san"]],
  ["on-jo's father", ["Nam On-jo"]],
  ["onjo-ya, run", ["Nam On-jo"]],
  ["what is on here", []],
  ["who knows", []],
])("names that stand in “%s” are %j", (query, labels) => expect(inside(query)).toEqual(labels));

test.each([
  ["온조씨는", ["Nam On-jo"]],
  ["남온조이었어", ["Nam On-jo"]],
  ["배우청산", ["Lee Cheong-san"]],
  ["온조청산", ["Nam On-jo", "Lee Cheong-san"]],
  ["온조청산이도", ["Nam On-jo", "Lee Cheong-san"]],
  ["온조시즌2", ["Nam On-jo"]],
  ["온조랑 청산이한테도", ["Nam On-jo", "Lee Cheong-san"]],
  ["온라인", []],
  ["학교온조가", []],
])("names that words of “%s” begin or end with are %j", (query, labels) =>
  expect(inside(query)).toEqual(labels),
);

test("a name past any number of words is found", () => {
  expect(inside(`${"it is so ".repeat(9)}that on-jo died`)).toEqual(["Nam On-jo"]);
});

test("words that say nothing or are said again take nothing from a name", () => {
  expect(scoreOf("the on-jo", 0)).toBe(scoreOf("on-jo on-jo", 0));
  expect(scoreOf("the on-jo", 0)).toBeGreaterThan(scoreOf("brave on-jo", 0));
  expect(scoreOf("brave on-jo", 0)).toBeGreaterThan(scoreOf("brave and clever on-jo", 0));
});

test("a name within a word scores below one that stands alone", () => {
  expect(scoreOf("배우 온조", 0)).toBeGreaterThan(scoreOf("배우온조", 0));
});

test.each([
  ["nam on jo actor", "Nam On-jo actor"],
  ["who plays on jo", "who plays On-jo"],
  ["lee-cheong-san/death", "Lee Cheong-san /death"],
  ["청산이는 살아", "청산 살아"],
  ["namm onjo actor", "namm On-jo actor"],
  ["names nobody", "names nobody"],
])("“%s” asks texts for “%s”", (query, written) =>
  expect(matchInside(indexes, query).write(query)).toBe(written),
);

const misspelt = (query: string, known: readonly string[] = []): string[] => {
  const found = matchInside(indexes, query);
  addMisspelt(found, indexes, query, (word) => known.includes(word));
  return labelsOf(found.names.keys());
};

test.each([
  ["chenogsan season 2", ["Lee Cheong-san"]],
  ["is nam onjjo alive", ["Nam On-jo"]],
  ["이청신 배우", ["Lee Cheong-san"]],
  ["kim on and chengsan", ["Lee Cheong-san", "Kim On"]],
  ["onji alive", []],
])("with slips, names in “%s” are %j", (query, labels) => expect(misspelt(query)).toEqual(labels));

test("words of texts hold no slip, and a slip scores below its name", () => {
  expect(misspelt("chenogsan here", ["chenogsan"])).toEqual([]);
  const found = matchInside(indexes, "chenogsan alive");
  addMisspelt(found, indexes, "chenogsan alive", () => false);
  expect(found.best).toBeLessThan(scoreOf("cheongsan alive", 1));
});
