import { expect, test } from "vitest";
import { sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { whyOf } from "./why.ts";

test("a standing is told by its rule, its figures, and the claims with their ranks, the leading one first", () => {
  const world = sampleWorld(
    sampleRows(`
      lead  official 2024-05-23 | stated window 2027
      agree blog     2024-06-01 | stated window 2027
      says  press    2024-06-02 | stated not announced
      other press    2024-06-03 | stated window 2029`),
  );
  const why = whyOf(world, "q");
  expect(why.rule).toBe(
    "The leading answer is official or on record, and nothing of that rank contradicts it.",
  );
  expect(why.figures[1]).toContain("1 other live claim agrees, 1 opposes it");
  expect(why.claims.map(({ by, value, rank, side }) => `${rank} ${side}: ${value} (${by})`)).toEqual([
    "5 leads: 2027 (lead, 23 May 2024)",
    "2 opposes: 2029 (other, 3 Jun 2024)",
    "2 says neither: Not announced (says, 2 Jun 2024)",
    "1 agrees: 2027 (agree, 1 Jun 2024)",
  ]);
  expect(why.left).toBe(0);
});

test("of many claims the strongest are listed, and the others counted", () => {
  const lines = Array.from({ length: 12 }, (_, index) => `p${index} press 2024-06-01 | stated window 2027`);
  const why = whyOf(sampleWorld(sampleRows(lines.join("\n"))), "q");
  expect(why.claims).toHaveLength(8);
  expect(why.left).toBe(4);
});

test("where nothing is known the rule stands alone", () =>
  expect(whyOf(sampleWorld({}), "q")).toEqual({
    rule: "No live claim answers the question.",
    figures: [],
    claims: [],
    left: 0,
  }));
