import { expect, test } from "vitest";
import { confidenceWords, sayProbability } from "./confidence-words.ts";

test.each([
  [0, "exceptionally unlikely"],
  [1, "extremely unlikely"],
  [4, "extremely unlikely"],
  [5, "very unlikely"],
  [9, "very unlikely"],
  [10, "unlikely"],
  [32, "unlikely"],
  [33, "about as likely as not"],
  [50, "about as likely as not"],
  [51, "more likely than not"],
  [66, "more likely than not"],
  [67, "likely"],
  [90, "likely"],
  [91, "very likely"],
  [95, "very likely"],
  [96, "extremely likely"],
  [99, "extremely likely"],
  [100, "virtually certain"],
])("%d per cent is %s", (probability, words) => expect(confidenceWords(probability)).toBe(words));

test("a number is said with its word", () =>
  expect(sayProbability(62)).toBe("62 per cent, more likely than not"));
