import { expect, test } from "vitest";
import type { Relation } from "./coherence.ts";
import { coherenceHints } from "./coherence.ts";

const exclusive: Relation = { type: "exclusive", propositions: ["a", "b"] };
const three: Relation = { type: "exclusive", propositions: ["a", "b", "c"] };
const complementary: Relation = { type: "complementary", propositions: ["a", "b"] };
const requires: Relation = { type: "requires", proposition: "a", required: "b" };

test.each<[Relation, Record<string, number>, string | undefined]>([
  [exclusive, { a: 70, b: 60 }, "These two exclude each other; yours sum to 130%."],
  [exclusive, { a: 40, b: 60 }, undefined],
  [exclusive, { a: 10, b: 10 }, undefined],
  [exclusive, { a: 70 }, undefined],
  [three, { a: 70, c: 60 }, "These 3 exclude one another; yours sum to 130%."],
  [complementary, { a: 70, b: 60 }, "Exactly one of these two holds; yours sum to 130%."],
  [complementary, { a: 20, b: 30 }, "Exactly one of these two holds; yours sum to 50%."],
  [complementary, { a: 40, b: 60 }, undefined],
  [complementary, { a: 20 }, undefined],
  [requires, { a: 70, b: 60 }, "The first needs the second; yours say 70% and 60%."],
  [requires, { a: 60, b: 60 }, undefined],
  [requires, { a: 70 }, undefined],
  [{ type: "exclusive", propositions: ["a", "a"] }, { a: 70 }, undefined],
])("%j with %j: %s", (relation, numbers, text) =>
  expect(coherenceHints([relation], new Map(Object.entries(numbers)))[0]?.text).toBe(text),
);
