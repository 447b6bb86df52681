import { expect, test } from "vitest";
import { ruling, sampleMatter, sampleRows } from "../../../tests/support/ledger-sample.ts";
import { isHearsay, isWithdrawn, latest, matterOf } from "./matter.ts";
import { worksOf } from "./works.ts";

test("claims come newest publication first, whatever they recall", () => {
  const { claims } = sampleMatter(`
    old  press 2024-05 | stated in
    new  press 2025-12 | stated in | held 2023
    none press -       | stated in
  `);
  expect(claims.map(({ id }) => id)).toEqual(["new", "old", "none"]);
});

test("claims and rulings on other questions stay out, and a question that is unknown takes one answer", () => {
  const { claims, imprints, derivations } = sampleRows("a press 2025 | stated in", "other");
  const matter = matterOf(
    "q",
    undefined,
    claims,
    [{ ...ruling("in"), question: "other" }],
    worksOf(imprints, derivations),
    "2026-01-01",
  );
  expect(matter).toMatchObject({ claims: [], ruling: null, many: false });
});

test("the latest ruling holds, in any order of rows", () => {
  const [first, second] = [ruling("in", "2025-01-01"), ruling("out", "2026-01-01")];
  expect(latest([first, second])).toBe(second);
  expect(latest([second, first])).toBe(second);
  expect(latest([])).toBeNull();
});

test.each([
  ["2026-02-28", false],
  ["2026-03-01", true],
])("as of %s, withdrawn: %s", (asOf, expected) => {
  const { claims } = sampleRows("a press 2025 | stated in | retracted 2026-03-01");
  expect(claims.map((claim) => isWithdrawn(claim, asOf))).toEqual([expected]);
});

test.each([
  ["stated", false],
  ["reported", false],
  ["rumoured", true],
  ["speculated", true],
])("%s is hearsay: %s", (wording, expected) => {
  expect(sampleRows(`a press 2025 | ${wording} in`).claims.map(isHearsay)).toEqual([expected]);
});
