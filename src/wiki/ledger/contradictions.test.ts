import { expect, test } from "vitest";
import { sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { contradictionsOf, pairsOf } from "./contradictions.ts";

const drawing =
  "a press 2025-03 | stated in\nb press 2025-02 | stated out | retracted 2025-03-01\nc press 2025-01 | stated in\nd press 2025-01 | stated undecided";

test("one for each pair of incompatible values, newest claims first", () => {
  const [found, ...others] = contradictionsOf(sampleMatter(drawing));
  expect(others).toEqual([]);
  expect(found?.question).toBe("q");
  expect(found?.sides.map((side) => side.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  expect(found && [...pairsOf(found)].map((pair) => pair.map(({ id }) => id).join("≠"))).toEqual([
    "a≠b",
    "c≠b",
  ]);
});

test("three windows apart are three", () => {
  const matter = sampleMatter(
    "a blog 2025 | stated window 2025\nb blog 2025 | stated window 2026\nc blog 2025 | stated window 2027",
  );
  expect(contradictionsOf(matter)).toHaveLength(3);
});

test("none without claims, and none where many answers hold", () => {
  expect(contradictionsOf(sampleMatter(""))).toEqual([]);
  expect(contradictionsOf(sampleMatter(drawing, { many: true }))).toEqual([]);
});
