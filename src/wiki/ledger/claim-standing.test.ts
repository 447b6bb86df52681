import { describe, expect, test } from "vitest";
import { ruling, sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { claimStandingsOf, liveIn } from "./claim-standing.ts";
import { ranksOf } from "./ranks.ts";

const standings = (drawing: string, asOf: string, ruled?: string): Record<string, string> => {
  const matter = sampleMatter(drawing, { asOf, ...(ruled !== undefined && { ruled: ruling(ruled) }) });
  return Object.fromEntries(
    [...claimStandingsOf(matter, ranksOf(matter))].map(([id, { standing }]) => [id, standing]),
  );
};

describe("windows", () => {
  test.each([
    ["2025-12-31", "live"],
    ["2026-01-01", "expired"],
  ])("as of %s, a window 2025 is %s", (asOf, expected) => {
    expect(standings("a blog 2024 | stated window 2025", asOf)).toEqual({ a: expected });
  });
  test("close after 24 months where the end is open", () => {
    expect(standings("a blog 2024 | stated window 2025-01/..", "2026-12-31")).toEqual({ a: "live" });
    expect(standings("a blog 2024 | stated window 2025-01/..", "2027-01-01")).toEqual({ a: "expired" });
  });
  test("do not expire once there is a ruling", () => {
    expect(standings("a blog 2024 | stated window 2025", "2026-06-01", "window 2026")).toEqual({ a: "live" });
  });
});

describe("dates", () => {
  test.each([
    ["a plan that passed", "a blog 2025 | stated date 2026-01-23", "expired"],
    ["a report", "a press 2025-07-24 | stated date 2025-07-23", "live"],
    ["an undated claim", "a press - | stated date 2025-07-23", "live"],
    ["a plan for this month", "a blog 2025 | stated date 2026-06", "live"],
    ["an exclusion that came true", "a press 2024 | stated not in 2025", "live"],
    ["a status", "a press 2024 | stated in", "live"],
  ])("%s", (_, drawing, expected) => {
    expect(standings(drawing, "2026-06-01")).toEqual({ a: expected });
  });

  test("a plan that a creditable report bears out has not expired", () => {
    const plan = "won blog 2026-01 | reported date 2026-02\n";
    expect(standings(`${plan}tv press 2026-02-22 | stated date 2026-02-19`, "2026-06-01")["won"]).toBe(
      "live",
    );
    expect(standings(`${plan}tv press 2026-03-22 | stated date 2026-03-19`, "2026-06-01")["won"]).toBe(
      "expired",
    );
    expect(standings(`${plan}fan blog 2026-02-22 | stated date 2026-02-19`, "2026-06-01")["won"]).toBe(
      "expired",
    );
  });
});

test("retracted goes before superseded, superseded before expired", () => {
  const drawing =
    "a blog 2023 | stated window 2024 | retracted 2024-06-01\na blog 2022 | stated window 2023-05\nb official 2024-01 | stated window 2026";
  expect(standings(drawing, "2024-05-31")).toEqual({ a: "superseded", "a-2": "superseded", b: "live" });
  expect(standings(drawing, "2024-06-01")).toEqual({ a: "retracted", "a-2": "superseded", b: "live" });
});

test("a standing says what brought it about", () => {
  const matter = sampleMatter("a blog 2023 | stated window 2024", { asOf: "2026-01-01" });
  expect(claimStandingsOf(matter, new Map()).get("a")).toEqual({
    standing: "expired",
    lastDay: "2024-12-31",
  });
  expect(liveIn(matter, new Map())).toEqual([]);
});
