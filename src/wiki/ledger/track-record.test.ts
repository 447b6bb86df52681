import { expect, test } from "vitest";
import { ruling, sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { claimStandingsOf } from "./claim-standing.ts";
import { ranksOf } from "./ranks.ts";
import type { TrackRecord } from "./track-record.ts";
import { trackRecordOf } from "./track-record.ts";

type Setting = NonNullable<Parameters<typeof sampleMatter>[1]>;

const record = (drawing: string, setting: Setting): TrackRecord => {
  const matter = sampleMatter(drawing, setting);
  const standings = claimStandingsOf(matter, ranksOf(matter));
  return trackRecordOf(
    matter.claims.flatMap((claim) => {
      const standing = standings.get(claim.id);
      return standing ? [{ claim, matter, standing }] : [];
    }),
  );
};
const nothing = { mean: null, n: 0 };
const december = { ruled: ruling("window 2026-12", "2026-12-24") };

test.each<[string, string, Setting, Partial<TrackRecord>]>([
  ["no claims", "", {}, { n: 0, held: 0, error: nothing, overdue: nothing, lead: nothing }],
  ["an open question", "a press 2026-01 | stated window 2027", {}, { n: 0, held: 0 }],
  [
    "a window that missed",
    "a press 2024 | stated window 2025-07/2025-12",
    december,
    { n: 1, held: 0, error: { mean: 14.5, n: 1 }, lead: nothing },
  ],
  [
    "a window that held",
    "a press 2026-11-24 | stated window 2026-12",
    december,
    { n: 1, held: 1, error: { mean: 0, n: 1 }, lead: { mean: 30, n: 1 } },
  ],
  [
    "means are over those measured",
    "a press 2024 | stated window 2026-10\na press 2024 | stated window 2027-02\na press 2024 | stated not in 2025",
    december,
    { n: 3, held: 1, error: { mean: 2, n: 2 } },
  ],
  ["an exclusion that failed", "a press 2024 | stated not in 2026", december, { n: 1, held: 0 }],
  [
    "an expired window",
    "a press 2024 | stated window 2025",
    { asOf: "2026-03-01" },
    { n: 1, held: 0, error: nothing, overdue: { mean: 3, n: 1 } },
  ],
  [
    "what leaves the question open, or recalls",
    "a press 2024 | stated not announced\na press 2024 | stated window 2026-12 | held 2020",
    december,
    { n: 0 },
  ],
  [
    "undated claims have no lead",
    "a press - | stated window 2026-12",
    december,
    { n: 1, held: 1, lead: nothing },
  ],
  [
    "a status",
    "a press 2025-12-31 | stated in\nb press 2025 | stated out",
    { ruled: ruling("in") },
    { n: 2, held: 1, error: nothing, lead: { mean: 1, n: 1 } },
  ],
  ["where many answers hold", "a press 2025 | stated in", { ruled: ruling("in"), many: true }, { n: 0 }],
])("%s", (_, drawing, setting, expected) => {
  expect(record(drawing, setting)).toMatchObject(expected);
});

test("the lead runs to the first source that the ruling cites, and is negative after it", () => {
  const drawing = "netflix official 2025-12-01\na press 2025-12-03 | stated in";
  expect(record(drawing, { ruled: ruling("in", "2026-01-01", ["netflix-2025-12-01"]) }).lead).toEqual({
    mean: -2,
    n: 1,
  });
});
