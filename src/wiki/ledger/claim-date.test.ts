import { describe, expect, test } from "vitest";
import { sampleMatter, span } from "../../../tests/support/ledger-sample.ts";
import { dateOf, isPlan, newestFirst, precedes, publishedOf } from "./claim-date.ts";

describe("precedes", () => {
  test.each([
    ["2025-06", "2025-07-01", true],
    ["2025-07-01", "2025-06", false],
    ["2025", "2025-07-01", false],
    ["2025-07-01", "2025", false],
    ["2025-07-01", "2025-07-01", false],
    ["2025-06/..", "2030", false],
    ["2025-06", "../2025-07", false],
  ])("%s before %s: %s", (earlier, later, expected) => {
    expect(precedes(span(earlier), span(later))).toBe(expected);
  });
});

describe("a claim's date", () => {
  test("is its publication", () => {
    const { claims, works } = sampleMatter("ary press 2025-06-27 | stated in");
    expect(claims.map((claim) => dateOf(claim, works)?.text)).toEqual(["2025-06-27"]);
  });
  test("is the time that its source recalls, which leaves the publication alone", () => {
    const { claims, works } = sampleMatter("site blog 2025-12 | stated window 2025 | held 2024-04");
    expect(claims.map((claim) => dateOf(claim, works)?.text)).toEqual(["2024-04"]);
    expect(claims.map((claim) => publishedOf(claim, works)?.text)).toEqual(["2025-12"]);
  });
  test("is null where the source is undated", () => {
    const { claims, works } = sampleMatter("site blog - | stated in");
    expect(claims.map((claim) => dateOf(claim, works))).toEqual([null]);
  });
});

describe("isPlan", () => {
  test.each([
    ["won blog 2025-05 | reported date 2025-08", true],
    ["won blog 2025-05 | reported date 2025-05-20", false],
    ["won blog 2025 | reported date 2025-08", false],
    ["won blog 2025-09 | reported date 2025-08", false],
    ["won blog - | reported date 2025-08", false],
    ["won blog 2025-09 | reported date 2025-08 | held 2025-05", true],
    ["won blog 2025-05 | reported in", false],
  ])("%s: %s", (drawing, expected) => {
    const { claims, works } = sampleMatter(drawing);
    expect(claims.map((claim) => isPlan(claim, works))).toEqual([expected]);
  });
});

test("newest first: last day, then first day, undated last, ids break ties", () => {
  const { claims, works } = sampleMatter(`
    undated blog  -          | stated in
    month   blog  2025-06    | stated in
    b       blog  2025-06-30 | stated in
    a       blog  2025-06-30 | stated in
    old     blog  2024       | stated in
  `);
  const sorted = claims.toReversed().sort(newestFirst((claim) => dateOf(claim, works)));
  expect(sorted.map(({ id }) => id)).toEqual(["a", "b", "month", "old", "undated"]);
});
