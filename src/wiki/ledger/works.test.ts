import { expect, test } from "vitest";
import { sampleRows } from "../../../tests/support/ledger-sample.ts";
import { publisherKey, workRank, worksOf } from "./works.ts";

const { claims, imprints, derivations } = sampleRows(`
  netflix official 2025-07-22 | stated in
  upi     press    2025-07-23 | stated in | from netflix-2025-07-22
  someone social   -          | stated in
`);
const works = worksOf(imprints, derivations);
const [netflix, upi, someone] = claims;

test.each([
  [netflix, "publisher netflix", 5],
  [upi, "publisher upi", 2],
  [someone, "publisher someone", 0],
])("%o", (claim, publisher, rank) => {
  expect(claim && [publisherKey(works, claim.source), workRank(works, claim)]).toEqual([publisher, rank]);
});

test("a work without an imprint is its own publisher and of rank 0", () => {
  const nothing = worksOf([], []);
  expect(publisherKey(nothing, "lost")).toBe("work lost");
  expect(netflix && workRank(nothing, netflix)).toBe(0);
});

test("derivations are found by the work that repeats", () => {
  expect(works.derivations.get("upi-2025-07-23")?.map(({ from }) => from)).toEqual(["netflix-2025-07-22"]);
});
