import { describe, expect, test } from "vitest";
import { sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { rankIn, ranksOf } from "./ranks.ts";

const ranks = (drawing: string, asOf = "2026-11-21"): Record<string, number> =>
  Object.fromEntries(ranksOf(sampleMatter(drawing, { asOf })));

describe("a claim of the work's own", () => {
  test.each([
    ["official", 5],
    ["interview", 4],
    ["trade", 3],
    ["press", 2],
    ["aggregator", 1],
    ["blog", 1],
    ["encyclopedia", 1],
    ["social", 0],
  ])("%s ranks %i, and one lower as hearsay", (kind, rank) => {
    expect(
      ranks(`a ${kind} 2025 | stated in\nb ${kind} 2025 | rumoured in\nc ${kind} 2025 | speculated in`),
    ).toEqual({
      a: rank,
      b: rank - 1,
      c: rank - 1,
    });
  });
});

describe("a relayed statement", () => {
  test.each([
    ["one paper", "a press 2026 | stated in | says official Koo", { a: 4 }],
    [
      "two papers",
      "a press 2026 | stated in | says official Koo\nb press 2026 | stated in | says official KOO",
      { a: 5, b: 5 },
    ],
    [
      "two papers and a blog, which shares in it",
      "a press 2026 | stated in | says official Koo\nb press 2026 | stated in | says official Koo\nc blog 2026 | stated in | says official Koo",
      { a: 5, b: 5, c: 5 },
    ],
    [
      "a paper and a blog",
      "a press 2026 | stated in | says official Koo\nb blog 2026 | stated in | says official Koo",
      { a: 4, b: 4 },
    ],
    [
      "one publisher twice",
      "a press 2025 | stated in | says official Koo\na press 2026 | stated in | says official Koo",
      { a: 4, "a-2": 4 },
    ],
    [
      "a paper and its reprint",
      "a press 2026 | stated in | says official Koo\nb press 2026 | stated in | says official Koo; from a-2026",
      { a: 4, b: 4 },
    ],
    [
      "two papers that both repeat a third",
      "a press 2026 | stated in | says official Koo; from wire-2026\nb press 2026 | stated in | says official Koo; from wire-2026\nwire press 2026",
      { a: 4, b: 4 },
    ],
    [
      "two papers that both repeat the speaker's own work",
      "Koo official 2026\na press 2026 | stated in | says official Koo; from Koo-2026\nb press 2026 | stated in | says official Koo; from Koo-2026",
      { a: 5, b: 5 },
    ],
    [
      "two papers that relay one work",
      "koo official 2026\na press 2026 | stated in | relays official koo-2026; from koo-2026\nb press 2026 | stated in | relays official koo-2026",
      { a: 5, b: 5 },
    ],
    [
      "the speaker's own work does not bear itself out",
      "Koo press 2026 | stated in | says official Koo\na press 2026 | stated in | says official Koo",
      { Koo: 4, a: 4 },
    ],
    [
      "two papers that differ",
      "a press 2026 | stated in | says official Koo\nb press 2026 | stated out | says official Koo",
      { a: 4, b: 4 },
    ],
    [
      "two speakers",
      "a press 2026 | stated in | says official Koo\nb press 2026 | stated in | says official Kim",
      { a: 4, b: 4 },
    ],
    [
      "overlapping dates",
      "a press 2026 | stated date 2026-02 | says official Koo\nb press 2026 | stated date 2026-02-03 | says official Koo",
      { a: 5, b: 5 },
    ],
    [
      "hearsay lowers the relay and bears nothing out",
      "a press 2026 | stated in | says official Koo\nb press 2026 | rumoured in | says official Koo",
      { a: 4, b: 3 },
    ],
    [
      "never under the work's own rank",
      "a press 2026 | stated in | says social fans\nb trade 2026 | rumoured in | says social fans",
      { a: 2, b: 2 },
    ],
    [
      "never under the work's own rank, however often relayed",
      "a press 2026 | stated in | says social fans\nb trade 2026 | stated in | says social fans",
      { a: 2, b: 3 },
    ],
  ])("%s", (_, drawing, expected) => {
    expect(ranks(drawing)).toEqual(expected);
  });

  test("a work that withdrew its claim no longer bears it out", () => {
    const drawing =
      "a press 2025 | stated in | says official Koo\nb press 2025 | stated in | says official Koo; retracted 2026-03-01";
    expect(ranks(drawing, "2026-02-28")).toEqual({ a: 5, b: 5 });
    expect(ranks(drawing, "2026-03-01")).toEqual({ a: 4, b: 4 });
  });

  test("people are known by id, however they are spelt", () => {
    const matter = sampleMatter(
      "a press 2026 | stated in | says interview Park\nb press 2026 | stated in | says interview Bak",
    );
    const claims = matter.claims.map((claim) => ({
      ...claim,
      ...(claim.speaker && { speaker: { ...claim.speaker, person: "park" } }),
    }));
    expect(Object.fromEntries(ranksOf({ ...matter, claims }))).toEqual({ a: 4, b: 4 });
  });
});

test("no claims, no ranks; a claim that is not ranked counts lowest", () => {
  expect(ranks("")).toEqual({});
  const [claim] = sampleMatter("a press 2025 | stated in").claims;
  expect(claim && rankIn(new Map(), claim)).toBe(-1);
});
