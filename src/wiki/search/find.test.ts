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
  ["serves until aut", "question/yoo", "plain"],
  ["casting season 2", "question/yoo", "plain"],
  ["시즌2", "question/yoo", "plain"],
  ["band audition", "source/paper-1", "plain"],
  ["band auditoin", "source/paper-1", "plain"],
  ["s1e1", "episode/s1e01", "plain"],
  ["episode 1", "episode/s1e01", "plain"],
  ["1x01", "episode/s1e01", "episode"],
  ["시즌1 1회", "episode/s1e01", "episode"],
  ["the first episode", "episode/s1e01", "episode"],
  ["what happens in episode one", "episode/s1e01", "plain"],
  ["the paper", "publisher/paper", "plain"],
  ["paper", "publisher/paper", "plain"],
  ["thepaper", "publisher/paper", "plain"],
  ["auditions", "source/paper-1", "plain"],
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

test("a claim stands behind the question that it answers, with its words marked", () => {
  const [entries] = find(index, "serves until aut").groups;
  expect(entries?.results.map(({ id }) => id)).toEqual(["question/yoo", "claim/c1"]);
  expect(find(index, "served until autumn").groups[0]?.results[1]?.label.marks).toEqual([[11, 30]]);
});

test("a whole name of a publisher yields to a person’s that begins so, and stands before its works", () => {
  const [sources] = find(index, "the paper").groups;
  expect(sources?.results.map(({ id }) => id)).toEqual(["publisher/paper", "source/paper-1"]);
  expect(sources?.results[0]?.score).toBeLessThan(find(index, "lee").groups[0]?.results[0]?.score ?? 0);
});

describe("what found nothing is told", () => {
  const told = (query: string, complete = true): string =>
    find(index, query, 8, 8, complete).reading.explanation;

  test("a word beside those that found something, as it was typed", () => {
    expect(told("cheong-san Xylophone")).toBe("Read as written. Nothing is found for “Xylophone”.");
    expect(told("cheong-san Xylophone", false)).toBe("Read as written.");
    expect(told("Chung-san’s mother")).toBe("Read as written.");
  });

  test.each(["cheong-san %s", "%s restaurant", "the %s of season 2", "episode 1 %s"])(
    "“%s” is answered alike with a sealed word and an unknown one",
    (query) => {
      const [sealed, unknown] = ["quokka", "gazebo"].map((word) =>
        JSON.stringify(find(index, query.replace("%s", word))).replaceAll(word, "…"),
      );
      expect(sealed).toBe(unknown);
      expect(sealed).toContain("Nothing is found for “…”.");
    },
  );

  test.each(["s1e2", "season 2 episode 1", "episode 100", "13화", "episode 3 recap"])(
    "“%s” names an episode that has no document, and shows no other",
    (query) => {
      const found = find(index, query);
      expect(found.reading.explanation).toMatch(/Nothing is found for “(?:S\d E\d\d|Episode \d+)”\.$/u);
      expect(JSON.stringify(found.groups)).not.toContain("episode/");
    },
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
