import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { EvidenceView } from "../../wiki/queries/theory.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { barsOf } from "./WeightBars.tsx";

vi.mock("./PageLink.tsx", () => ({ PageLink: "a" }));

const piece = (weight: number, index: number): EvidenceView => ({
  id: `p${index}`,
  text: `Piece ${index}.`,
  weight,
  grade: weight >= 3 ? "on screen" : weight === 0 ? "no longer live" : "reported",
  place: "S1 E02",
  cites: [],
});
const list = (weights: readonly number[]): string =>
  renderToStaticMarkup(<EvidenceList title="For" pieces={weights.map(piece)} />);

test.each([
  [3, 3],
  [2, 2],
  [1, 1],
  [0.5, 1],
  [0, 0],
])("a weight of %d fills %d bars", (weight, bars) => expect(barsOf(weight)).toBe(bars));

test.each([
  { name: "nothing folds where nothing is slight", weights: [3, 3, 2, 2], folded: 0 },
  { name: "nor one piece past the first slight one", weights: [3, 1, 0.5], folded: 0 },
  { name: "two fold", weights: [3, 1, 0.5, 0], folded: 2 },
  { name: "of slight ones alone the first stays", weights: [1, 1, 1], folded: 2 },
])("$name", ({ weights, folded }) => {
  const [shown = "", rest = ""] = list(weights).split("<details");
  expect(shown.match(/<li/gu)?.length).toBe(weights.length - folded);
  expect(rest.match(/<li/gu)?.length ?? 0).toBe(folded);
  expect(rest.includes(`${folded} more, slight`)).toBe(folded > 0);
});

test("weight is said in words, what no longer counts is struck, and the tally counts all", () => {
  const html = list([3, 1, 0]);
  for (const word of ["strong", "slight", "no weight", "<del>Piece 2.</del>", "<b>3</b>", "S1 E02"])
    expect(html).toContain(word);
});

test("one piece is one piece, and no piece says so", () => {
  expect(list([3])).toContain("</span> piece<");
  expect(list([])).toContain("Nothing on record.");
});
