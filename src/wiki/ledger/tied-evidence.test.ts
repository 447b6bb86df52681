import { describe, expect, test } from "vitest";
import { sampleRows, sampleWorld, value } from "../../../tests/support/ledger-sample.ts";
import type { Evidence, Theory } from "../model/theory.ts";
import { ledgerOf } from "./ledger.ts";
import { bearingOf } from "./tied-evidence.ts";

describe("the side of an answer", () => {
  test.each([
    ["window 2026", "window 2026-07/2026-12", "supports"],
    ["window 2026", "window 2026", "supports"],
    ["window 2026", "date 2026-03-01", "supports"],
    ["window 2026", "window 2027", "undermines"],
    ["window 2026", "window 2027-01/..", "undermines"],
    ["window 2026", "window 2026-10/2027-03", undefined],
    ["window 2026", "window ../2026-03", undefined],
    ["window ../2027-06", "window 2027-01/2027-03", "supports"],
    ["window ../2027-06", "window 2027", undefined],
    ["window ../2027-06", "window 2028~", "undermines"],
    ["window 2026", "not in 2026", "undermines"],
    ["window 2026", "not in 2025/2026", "undermines"],
    ["window 2026", "not in 2026-01/2026-03", undefined],
    ["window 2026", "not announced", undefined],
    ["window 2026", "count 2026", undefined],
    ["count 12", "count 12", "supports"],
    ["count 12", "count 8", "undermines"],
    ["count 12", "not announced", undefined],
    ["in", "in", "supports"],
    ["in", "out", "undermines"],
    ["in", "in talks", undefined],
    ["in", "undecided", undefined],
    ["text Seoul", "text seoul", "supports"],
    ["text Seoul", "text Busan", "undermines"],
  ])("wanted %s, said %s: %s", (wanted, said, bearing) =>
    expect(bearingOf(value(said), value(wanted))).toBe(bearing),
  );
});

const tied = (wanted: string | undefined): Theory => ({
  id: "t",
  question: "Is it?",
  topic: "production",
  summary: "Some ask.",
  characters: [],
  statedBy: [],
  tied: { question: "q", ...(wanted !== undefined && { value: value(wanted) }) },
  level: 0,
  since: "2000-01-01",
});
/** Evidence of a tied theory, as `+claim` and `-claim`. */
const found = (drawing: string, wanted: string | undefined, evidence: readonly Evidence[] = []): string[] => {
  const world = sampleWorld({ ...sampleRows(drawing), theories: [tied(wanted)], evidence });
  return ledgerOf(world)
    .theoryStandingOf("t")
    .evidence.map(({ evidence: { bearing, on } }) =>
      on.type === "claim" ? `${bearing === "supports" ? "+" : "-"}${on.claim}` : on.type,
    );
};

describe("evidence by rule", () => {
  test("live claims take their sides, and silent ones none", () =>
    expect(
      found("a press 2025 | stated in\nb press 2025 | stated out\nc blog 2025 | stated undecided", "in"),
    ).toEqual(["+a", "-b"]));

  test("of one origin the claim of highest rank comes in", () =>
    expect(
      found(
        "a press 2025-01 | stated in\nb blog 2025-02 | stated in | from a-2025-01\nb blog 2025-03 | rumoured in",
        "in",
      ),
    ).toEqual(["+a"]));

  test("and of equal rank the newest", () =>
    expect(found("a press 2025-01 | stated in\na press 2025-03 | stated in", "in")).toEqual(["+a-2"]));

  test("one origin may speak on both sides", () =>
    expect(
      found("a press 2025-01 | stated window 2026\na press 2025-01 | stated window 2027", "window 2026"),
    ).toEqual(["+a", "-a-2"]));

  test("what is no longer live does not come in", () =>
    expect(found("a press 2025 | stated in | retracted 2025-12-31", "in")).toEqual([]));

  test("a theory without a wanted answer gets none", () =>
    expect(found("a press 2025 | stated in", undefined)).toEqual([]));

  test("a claim that the editor lists is not taken twice", () =>
    expect(
      found("a press 2025 | stated in\nb press 2025 | stated in", "in", [
        {
          id: "p1",
          theory: "t",
          bearing: "undermines",
          text: "Read otherwise.",
          on: { type: "claim", claim: "a", question: "q", source: "a-2025" },
          citations: [],
          level: 0,
          since: "2025-12-31",
        },
      ]),
    ).toEqual(["-a", "+b"]));

  test("a claim of a later level does not come in before it", () =>
    expect(found("a press 2025 | stated in | level 1", "in")).toEqual([]));
});
