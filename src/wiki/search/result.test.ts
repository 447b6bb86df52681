import { expect, test } from "vitest";
import type { SearchResult } from "./result.ts";
import { sameResult } from "./result.ts";

const stamp = { stamp: "official" } as const;
const result: SearchResult = {
  id: "person/a",
  kind: "person",
  to: "/people/a",
  label: { text: "Ahn", marks: [[0, 2]] },
  hangul: { text: "안", marks: [] },
  line: { text: "Actor", marks: [] },
  beside: stamp,
  score: 70,
};

test("results look the same whatever they scored", () =>
  expect(sameResult(result, { ...result, label: { text: "Ahn", marks: [[0, 2]] }, score: 71 })).toBe(true));

test.each<[string, Partial<SearchResult>]>([
  ["document", { id: "person/b" }],
  ["mark", { label: { text: "Ahn", marks: [[0, 3]] } }],
  ["number of marks", { hangul: { text: "안", marks: [[0, 1]] } }],
  ["line", { line: { text: "Actress", marks: [] } }],
  ["spelling", { matched: { text: "An", marks: [] } }],
  ["standing", { beside: { ...stamp } }],
])("another %s looks different", (_what, change) =>
  expect(sameResult(result, { ...result, ...change })).toBe(false),
);
