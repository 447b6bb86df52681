import { expect, test } from "vitest";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { ClaimWeights, questionIn } from "./claim-weights.ts";
import type { SearchDocument } from "./document.ts";
import { find } from "./find.ts";

const question = (id: string, label: string): SearchDocument => ({
  id: `question/${id}`,
  kind: "question",
  to: `/questions/${id}`,
  label,
});
const claims = (of: string, count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, nth) => ({
    id: `claim/${of}-${nth}`,
    kind: "claim",
    to: `/questions/${of}#${of}-${nth}`,
    label: "Somebody says something.",
  }));

test.each([
  ["/questions/length", "/questions/length"],
  ["/questions/length#c1", "/questions/length"],
  ["/questions/length/2#c1", "/questions/length"],
  ["/cast/length", undefined],
  ["/questions", undefined],
])("%s leads to %s", (to, page) => expect(questionIn(to)).toBe(page));

test("a question weighs by the claims on it, wherever and whenever they come", () => {
  const weights = new ClaimWeights();
  weights.add(claims("length", 4), 0);
  weights.add([question("length", "How long?"), question("place", "Where?")], 4);
  expect(weights.weightOf(4)).toBeCloseTo(1 + Math.log10(5));
  weights.add(claims("length", 5), 6);
  expect(weights.weightOf(4)).toBe(2);
  expect(weights.weightOf(5)).toBe(1);
  expect(weights.weightOf(0)).toBe(1);
});

test("of two questions that hold what is looked for, the one on which more is said stands first", async () => {
  const two = [
    question("filming-place", "Where was it filmed?"),
    question("filming-start", "When was it filmed?"),
  ];
  const firstOf = async (documents: readonly SearchDocument[]): Promise<string | undefined> =>
    find(await indexDocuments(documents), "filmed").groups[0]?.results[0]?.id;
  expect(await firstOf([...two, ...claims("filming-place", 3)])).toBe("question/filming-place");
  expect(await firstOf([...two, ...claims("filming-start", 3)])).toBe("question/filming-start");
});
