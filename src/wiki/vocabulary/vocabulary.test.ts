import { expect, test } from "vitest";
import * as questions from "./questions.ts";
import { relationshipPhrases } from "./relationships.ts";
import * as sources from "./sources.ts";
import * as statements from "./statements.ts";

const lists = Object.entries<unknown>({ ...questions, ...sources, ...statements }).flatMap(([name, list]) =>
  Array.isArray(list) ? [[name, list.map(String)] as const] : [],
);

test.each(lists)("%s holds each word once, in lower case", (_name, words) => {
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z][a-z0-9 -]*$/u);
});

test("ranks of sources are those of model.md §3", () =>
  expect(sources.sourceKinds.map((kind) => [kind, sources.rankOfKind[kind]])).toEqual([
    ["official", 5],
    ["interview", 4],
    ["trade", 3],
    ["press", 2],
    ["aggregator", 1],
    ["blog", 1],
    ["encyclopedia", 1],
    ["social", 0],
  ]));

test("standings of a question are in the order of model.md §3", () =>
  expect(questions.questionStandings).toEqual([
    "settled",
    "disputed",
    "official",
    "corroborated",
    "reported",
    "rumour",
    "unknown",
  ]));

test("every property stands under a topic and every topic has one", () => {
  const used = new Set<string>(Object.values(questions.properties).map(({ topic }) => topic));
  expect([...used].sort()).toEqual([...questions.topics].sort());
});

test("no two ties read alike from the same side", () => {
  const phrases = Object.values(relationshipPhrases).map(({ forward }) => forward);
  expect(new Set(phrases).size).toBe(phrases.length);
});
