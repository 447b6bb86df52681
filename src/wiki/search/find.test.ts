import { assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { searchDocuments } from "./documents.ts";
import { find } from "./find.ts";
import type { Found } from "./result.ts";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { smallWorld } from "../../../tests/support/search-small-world.ts";

const index = await indexDocuments(searchDocuments(smallWorld()));
const firstOf = (found: Found): string | undefined => found.groups[0]?.results[0]?.id;

test.each([
  ["lee cheong-san", "character/lee-cheong-san", "plain"],
  ["Cheongsan Lee", "character/lee-cheong-san", "plain"],
  ["Yi Chung-san", "character/lee-cheong-san", "sound"],
  ["lee choengsan", "character/lee-cheong-san", "typo"],
  ["ㅇㅊㅅ", "character/lee-cheong-san", "initials"],
  ["이처", "character/lee-cheong-san", "partial syllable"],
  ["청산이는", "character/lee-cheong-san", "particle"],
  ["dlcjdtks", "character/lee-cheong-san", "layout"],
  ["청산이는 살아 있나", "character/lee-cheong-san", "plain"],
  ["유ㅇㅅ", "person/yoo-in-soo", "initials"],
  ["Yu In-su", "person/yoo-in-soo", "plain"],
  ["chicken restaurant", "fact/f1", "plain"],
  ["is yoo in-soo in season 2", "question/yoo", "plain"],
  ["serves until aut", "claim/c1", "plain"],
  ["band audition", "source/paper-1", "plain"],
  ["band auditoin", "source/paper-1", "plain"],
  ["s1e1", "episode/s1e01", "plain"],
  ["episode 1", "episode/s1e01", "plain"],
])("“%s” finds %s first, read as %s", (query, id, kind) => {
  const found = find(index, query);
  expect([firstOf(found), found.reading.kind]).toEqual([id, kind]);
});

test("one line says how the query was read", () => {
  expect(find(index, "유ㅇㅅ").reading.explanation).toBe(
    "Read as initials: 유 + ㅇ + ㅅ. Also finds Yoo In-soo, Yu In-su.",
  );
  expect(find(index, "dlcjdtks").reading.explanation).toMatch(
    /^Read as Hangul typed on a Latin keyboard: 이청산\./u,
  );
  expect(find(index, `lee cheong-san ${"x".repeat(100)}`).reading.explanation).toMatch(
    / Only the beginning was read\.$/u,
  );
});

describe("results", () => {
  test("the spelling that matched is told where the label does not show it", () => {
    const [result] = find(index, "yu insu").groups[0]?.results ?? [];
    expect(result?.matched).toEqual({ text: "Yu In-su", marks: [[0, 8]] });
    const [plain] = find(index, "cheong-san").groups[0]?.results ?? [];
    expect(plain).toMatchObject({ label: { marks: [[4, 14]] } });
    expect(plain?.matched).toBeUndefined();
  });

  test("a name finds what mentions it, in groups with the best first", () => {
    const { groups } = find(index, "유ㅇㅅ");
    expect(groups.map(({ group }) => group)).toEqual(["Cast and crew", "Entries"]);
    expect(groups.map(({ results }) => results.map(({ id }) => id))).toEqual([
      ["person/yoo-in-soo", "character/yoon-gwi-nam"],
      ["question/yoo", "claim/c1"],
    ]);
    expect(find(index, "band audition").groups[0]?.group).toBe("Sources");
  });

  test("a group shows as many as asked for and counts them all", () => {
    expect(find(index, "yoo in-soo", 1).groups[1]).toMatchObject({
      count: 2,
      results: [{ id: "question/yoo" }],
    });
  });
});

test("where nothing is found, near names are offered", () => {
  expect(find(index, "leechengsamu")).toMatchObject({
    groups: [],
    nearest: [{ text: "Lee Cheong-san", to: "/cast/lee-cheong-san" }],
  });
  expect(find(index, "cheongsan").nearest).toEqual([]);
  expect(find(index, "xylophone")).toMatchObject({ groups: [], nearest: [] });
});

test("search is silent on sealed matters, and opens with progress", async () => {
  const sealed = [
    "quokka",
    "zed",
    "zed quokka",
    "제드",
    "ㅈㄷ",
    "wpem",
    "quoka",
    "the quokka boy",
    "is the quokka alive",
  ];
  for (const query of sealed)
    expect(JSON.stringify(find(index, query))).not.toMatch(/zed|quokka-alive|bite|escape|character/iu);
  const opened = await indexDocuments(searchDocuments(smallWorld("s1e01")));
  expect(firstOf(find(opened, "제드"))).toBe("character/zed");
  expect(find(opened, "quokka").groups.map(({ group }) => group)).toEqual([
    "Cast and crew",
    "Entries",
    "Speculation",
  ]);
});

describe("any text is fit to be looked for", () => {
  test.each([
    ["nothing", ""],
    ["a novel", "lee cheong-san ".repeat(100_000)],
    ["emoji", "🧟‍♂️".repeat(500)],
    ["right to left", "\u202eשלום עולם\u202c"],
    ["control characters", "\u0000\u001b[31mlee\u0007"],
    ["markup", "<script>alert(1)</script>"],
    ["half a surrogate", "\ud83e lee"],
    ["patterns", "(a+)+$ [ㄱ- \\ .*"],
    ["piled marks", `l${"\u0301".repeat(10_000)}ee`],
  ])("%s", (_name, query) => {
    const start = performance.now();
    expect(find(index, query).groups).toBeInstanceOf(Array);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("whatever it is", () => {
    const text = oneof(
      string({ unit: "binary" }),
      string({ unit: "grapheme" }),
      string({ unit: constantFrom(...Array.from("이청산ㅇㅊㅅㅏㅗ유leyoo -'이는")) }),
    );
    assert(
      property(text, (query) => {
        expect(find(index, query).groups).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});
