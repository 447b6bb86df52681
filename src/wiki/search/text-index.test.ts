import { expect, test } from "vitest";
import type { SearchDocument } from "./document.ts";
import { TextWords } from "./text-index.ts";

const documents = [
  "The season will be released in autumn",
  "Filming of the season has ended",
  "유인수는 공군 군악대에 입대했다",
  "Cheong-san's mother runs a restaurant",
  "Nobody speaks of a renewal yet",
].map((label, place): SearchDocument => ({
  id: `fact/f${place}`,
  kind: "fact",
  to: `/cast/a#f${place}`,
  label,
}));
const index = new TextWords();
await index.add(documents, 0);

test.each([
  ["all words", "season released", [0]],
  ["in any order", "autumn season", [0]],
  ["the last unfinished", "season rel", [0]],
  ["Hangul within a word", "인수", [2]],
  ["an inflected word", "seasons releasing", [0]],
  ["a name without its hyphen", "cheongsan", [3]],
  ["a name in two words", "cheong san", [3]],
  ["a slip", "filmign", [1]],
  ["a slip in the first of two words", "filmimg season", [1]],
  ["half of the words", "filming trains", [1]],
  ["too few of the words", "filming trains somewhere quickly", []],
  ["words that say nothing beside one that does", "is it in the autumn", [0]],
  ["words that say nothing", "is it the", []],
  ["nothing", "xylophone", []],
])("%s: “%s”", (_name, query, places) => expect([...index.matchTexts(query).keys()]).toEqual(places));

test("all words weigh more than slips, slips more than some words", () => {
  const score = (query: string): number => index.matchTexts(query).get(1)?.score ?? 0;
  expect(score("filming season")).toBeGreaterThan(score("filmimg season"));
  expect(score("filmimg season")).toBeGreaterThan(score("filming trains"));
});

test("a word made from an inflected one is that word too", () => {
  const score = (query: string): number => index.matchTexts(query).get(4)?.score ?? 0;
  expect(score("renewed nobody")).toBeGreaterThan(50);
  expect(score("renews nobody")).toBe(score("renewed nobody"));
  expect(score("renown nobody")).toBeLessThan(50);
});

test("words that no document holds are told, but for slips, inflections and beginnings", () => {
  const words = ["filming", "films", "filmimg", "restaur", "xylophone"];
  expect([...index.lackingOf(words)]).toEqual(["xylophone"]);
});

test("mentions are of the whole name", () => {
  expect([...index.matchMentions("Cheong-san").keys()]).toEqual([3]);
  expect([...index.matchMentions("Cheong-mi").keys()]).toEqual([]);
});

test("texts hold words of which each stands in one of them, the last of them unfinished", () => {
  expect(["season released", "in the autu", "인수"].map((query) => index.holds(query))).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ["filmimg season", "filming restaurant", "it is", "", "🧟"].filter((query) => index.holds(query)),
  ).toEqual([]);
});

test("what is asked before a document is there is asked again after", async () => {
  const growing = new TextWords();
  expect(growing.holds("restaurant")).toBe(false);
  await growing.add(documents, 0);
  expect(growing.holds("restaurant")).toBe(true);
});

test("documents are known by the place that they are given", async () => {
  const later = new TextWords();
  await later.add(documents.slice(3), 30);
  expect([...later.matchTexts("restaurant").keys()]).toEqual([30]);
});
