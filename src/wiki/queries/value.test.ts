import { expect, test } from "vitest";
import { formatValue } from "./value.ts";

test.each([
  { property: "casting", word: "in", says: "Yes, in it" },
  { property: "casting", word: "out", says: "No, not in it" },
  { property: "crew", word: "in", says: "Yes" },
  { property: "crew", word: "out", says: "No" },
  { property: "casting", word: "undecided", says: "Undecided" },
] as const)("“$word” to a question of $property is “$says”", ({ property, word, says }) =>
  expect(formatValue({ type: "status", word }, { property })).toBe(says),
);
