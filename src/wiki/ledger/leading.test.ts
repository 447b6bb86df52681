import { describe, expect, test } from "vitest";
import { sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { weigh } from "./leading.ts";
import { ranksOf } from "./ranks.ts";

const weighed = (drawing: string, many = false): readonly [string | undefined, string | undefined] => {
  const matter = sampleMatter(drawing, { many });
  const { leading, clash } = weigh(matter.claims, matter, ranksOf(matter));
  return [leading?.id, clash?.claims.map(({ id }, index) => `${id} ${clash.ranks[index]}`).join(" ≠ ")];
};

describe("weigh", () => {
  test.each([
    ["nothing", "", undefined, undefined],
    [
      "rank before age",
      "a trade 2024 | stated window 2027\nb blog 2025 | stated window 2026",
      "a",
      undefined,
    ],
    [
      "age among equals",
      "a press 2024 | stated window 2027\nb press 2025 | stated window 2027",
      "b",
      undefined,
    ],
    [
      "age goes by the time recalled",
      "a press 2025-12 | stated window 2027 | held 2020\nb press 2025-01 | stated window 2027",
      "b",
      undefined,
    ],
    ["undated last", "a press - | stated in\nb press 2020 | stated in", "b", undefined],
    ["a dispute", "a press 2024 | stated in\nb blog 2025 | stated out", "a", "a 2 ≠ b 1"],
    [
      "a wide leading window does not hide a dispute",
      "a press 2026 | stated window 2026/2027\nb press 2025 | stated window 2026-08\nc press 2025 | stated window 2027-02",
      "a",
      "b 2 ≠ c 2",
    ],
    [
      "weak claims at odds do not make one",
      "a official 2025 | stated window 2026/2027\nb blog 2025 | stated window 2026-08\nc blog 2025 | stated window 2027-02",
      "a",
      undefined,
    ],
    [
      "not announced does not lead",
      "a official 2025-07 | stated not announced\nb blog 2025-01 | stated window 2026",
      "b",
      undefined,
    ],
    [
      "undecided does not lead",
      "a official 2025-07 | stated undecided\nb blog 2025-01 | stated in",
      "b",
      undefined,
    ],
    ["unless nothing else is said", "a official 2025 | stated not announced", "a", undefined],
    [
      "'not yet' does not lead",
      "a interview 2023-03 | stated not in ../2023-03\nb press 2025-08 | stated date 2025-07",
      "b",
      undefined,
    ],
    [
      "an answer that is ruled out does not lead",
      "a official 2025 | stated not in 2026\nb blog 2026-01 | stated window 2026-12",
      "a",
      undefined,
    ],
    [
      "nor does it clash",
      "a official 2025 | stated not in 2026\nb trade 2026-01 | stated window 2026-12\nc press 2026 | stated window 2027",
      "c",
      undefined,
    ],
    [
      "an exclusion of about the same rank makes a dispute",
      "a press 2025 | stated not in 2026\nb blog 2026-01 | stated window 2026-12",
      "b",
      "a 2 ≠ b 1",
    ],
  ])("%s", (_, drawing, leading, clash) => {
    expect(weighed(drawing)).toEqual([leading, clash]);
  });

  test("where many answers hold, none clash", () => {
    expect(weighed("a press 2025 | stated text Seoul\nb press 2024 | stated text Busan", true)).toEqual([
      "a",
      undefined,
    ]);
  });
});
