import { expect, test } from "vitest";
import type { SearchDocument } from "./document.ts";
import { lendToQuestions } from "./lend.ts";

const documents: SearchDocument[] = [
  { id: "question/end", kind: "question", to: "/questions/end", label: "When did it end?" },
  { id: "claim/a", kind: "claim", to: "/questions/end#a", label: "It wrapped in March." },
  { id: "claim/b", kind: "claim", to: "/questions/end/2#b", label: "It wrapped." },
  { id: "claim/c", kind: "claim", to: "/questions/other#c", label: "It wrapped too." },
  { id: "fact/d", kind: "fact", to: "/questions/end#d", label: "Wrapped" },
];
const match = (score: number): { score: number; terms: string[] } => ({ score, terms: ["wrap"] });

test("a question has the score of the best claim on it, less what the claim keeps", () => {
  const lent = lendToQuestions(
    documents,
    new Map([
      [1, match(54)],
      [2, match(56)],
    ]),
  );
  expect(lent.get(0)).toEqual(match(53));
  expect(lent.get(2)).toEqual(match(56));
});

test("nothing but a claim lends", () => {
  expect([...lendToQuestions(documents, new Map([[4, match(58)]])).keys()]).toEqual([4]);
});

test("a question keeps what is more, and claims whose question is not there lend nothing", () => {
  const lent = lendToQuestions(
    documents,
    new Map([
      [0, { score: 58, terms: ["end"] }],
      [1, match(58)],
      [3, match(58)],
      [4, match(58)],
    ]),
  );
  expect([...lent.keys()]).toEqual([0, 1, 3, 4]);
  expect(lent.get(0)?.terms).toEqual(["end"]);
});
