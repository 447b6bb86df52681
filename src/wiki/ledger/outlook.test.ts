import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruling, sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { claimStandingsOf } from "./claim-standing.ts";
import type { Outlook } from "./outlook.ts";
import { outlookOf } from "./outlook.ts";
import { ranksOf } from "./ranks.ts";

const outlook = (drawing: string, asOf: string, ruled?: string): Outlook | null => {
  const matter = sampleMatter(drawing, { asOf, ...(ruled !== undefined && { ruled: ruling(ruled) }) });
  const ranks = ranksOf(matter);
  return outlookOf(matter, ranks, claimStandingsOf(matter, ranks));
};
const chances = (drawing: string, asOf: string): Record<string, number> =>
  Object.fromEntries(
    (outlook(drawing, asOf)?.months ?? []).map(({ month, chance }) => [month, Number(chance.toFixed(4))]),
  );

describe("chances", () => {
  test("the part that is past is dropped", () => {
    expect(chances("a press 2026-01 | stated window 2026-07/2026-12", "2026-10-05")).toEqual({
      "2026-10": 0.3333,
      "2026-11": 0.3333,
      "2026-12": 0.3333,
    });
  });
  test("a window nearly over says little beside one ahead", () => {
    const drawing = "a press 2026-01 | stated window 2026-01/2026-10\nb press 2026-01 | stated date 2026-12";
    expect(chances(drawing, "2026-10-05")).toEqual({ "2026-10": 0.0909, "2026-11": 0, "2026-12": 0.9091 });
  });
  test("rank weighs, and never less than a half", () => {
    const drawing =
      "a official 2026-01 | stated window 2026-05\nb social 2026-01 | stated window 2026-06\nc social 2026-01 | rumoured window 2026-07";
    expect(chances(drawing, "2026-05-01")).toEqual({
      "2026-05": 0.8333,
      "2026-06": 0.0833,
      "2026-07": 0.0833,
    });
  });
  test("180 days halve a weight", () => {
    const drawing = "a press 2026-01-01 | stated window 2026-07\nb press 2026-06-30 | stated window 2026-08";
    expect(chances(drawing, "2026-06-30")).toEqual({ "2026-06": 0, "2026-07": 0.3333, "2026-08": 0.6667 });
  });
  test("an open end is 24 months, an open start begins where the claim was made", () => {
    expect(Object.keys(chances("a press 2026-01 | stated window 2027-01/..", "2027-01-01"))).toHaveLength(24);
    expect(chances("a press 2026-11-01 | stated window ../2026-12", "2026-12-01")).toEqual({ "2026-12": 1 });
    const both = "a press 2026-11-01 | stated window ../2026-12\nb press 2026-11-01 | stated window 2027-01";
    expect(chances(both, "2026-12-01")).toEqual({ "2026-12": 0.3333, "2027-01": 0.6667 });
  });
  test("claims that are not live, undated, or of no time are left out", () => {
    const drawing = `
      a press 2026-01 | stated window 2026-12 | retracted 2026-02-01
      b press -       | stated window 2027-01
      c press 2026-01 | stated not in 2026
      d press 2026-01 | stated window 2027-03`;
    expect(outlook(drawing, "2026-06-01")?.claims.map(({ id }) => id)).toEqual(["d"]);
  });
});

test("the months of 10, 50 and 90 per cent", () => {
  expect(outlook("a press 2026-01 | stated window 2026-01/2026-10", "2026-01-01")).toMatchObject({
    tenth: "2026-01",
    middle: "2026-05",
    ninetieth: "2026-09",
  });
});

test.each([
  ["nothing said", "", undefined],
  ["every window closed", "a press 2024 | stated window 2025", undefined],
  ["settled", "a press 2026-01 | stated window 2027", "window 2026"],
])("%s: none", (_, drawing, ruled) => {
  expect(outlook(drawing, "2026-05-01", ruled)).toBeNull();
});

test("chances are never negative and sum to 1; the marks are in order", () => {
  const drawn = fc.tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom("press", "social", "trade"),
  );
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 12 }), (windows) => {
      const lines = windows.map(
        ([from, years, kind], index) =>
          `p${index} ${kind} 2025-0${(index % 9) + 1} | stated window ${from}-01/${from + years}-12`,
      );
      const found = outlook(lines.join("\n"), "2026-05-01");
      expect(found === null).toBe(windows.every(([from, years]) => from + years < 2026));
      if (!found) return;
      expect(found.months.every(({ chance }) => chance >= 0)).toBe(true);
      expect(found.months.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect([found.tenth, found.middle, found.ninetieth].toSorted()).toEqual([
        found.tenth,
        found.middle,
        found.ninetieth,
      ]);
    }),
  );
});
