import { expect, test } from "vitest";
import { ruling, sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { freshnessOf } from "./freshness.ts";

test.each([
  ["the newest counts", "a press 2026-01-01 | stated in\nb press 2026-02-25 | stated out", "b", 88, true],
  ["up to the limit it is fresh", "a press 2026-04-24 | stated in", "a", 30, false],
  ["past it, stale", "a press 2026-04-23 | stated in", "a", 31, true],
  ["an uncertain date counts from its last day", "a press 2026-04? | stated in", "a", 24, false],
  [
    "a recollection is as old as what it recalls",
    "a press 2026-05-01 | stated in | held 2022-12-31",
    "a",
    1240,
    true,
  ],
  [
    "what was withdrawn does not count",
    "a press 2026-01-01 | stated in\nb press 2026-05-01 | stated out | retracted 2026-05-02",
    "a",
    143,
    true,
  ],
  ["undated claims have no age", "a press - | stated in", undefined, null, false],
  ["no claims", "", undefined, null, false],
])("%s", (_, drawing, newest, ageDays, stale) => {
  const found = freshnessOf(sampleMatter(drawing, { asOf: "2026-05-24" }), 30);
  expect(found.newest?.id).toBe(newest);
  expect(found).toMatchObject({ ageDays, stale, recheckDays: 30 });
});

test("a settled question is never stale", () => {
  expect(freshnessOf(sampleMatter("a press 2020 | stated in", { ruled: ruling("in") }), 30).stale).toBe(
    false,
  );
});
