import { describe, expect, test } from "vitest";
import { groupBy } from "../../src/lib/group.ts";
import { formatProblems } from "../../src/wiki/compile/problem.ts";
import { compiled, records } from "./edition.ts";
import characters from "./expected/characters.json" with { type: "json" };
import claims from "./expected/claims.json" with { type: "json" };
import episodes from "./expected/episodes.json" with { type: "json" };
import lore from "./expected/lore.json" with { type: "json" };
import omissions from "./expected/omissions.json" with { type: "json" };
import people from "./expected/people.json" with { type: "json" };
import publishers from "./expected/publishers.json" with { type: "json" };
import questions from "./expected/questions.json" with { type: "json" };
import stubs from "./expected/stubs.json" with { type: "json" };
import theories from "./expected/theories.json" with { type: "json" };
import ties from "./expected/ties.json" with { type: "json" };
import works from "./expected/works.json" with { type: "json" };

// What the research file of 2026-11-21 holds must be in the record, or be listed as left out with a reason.
// More may be added at any time; nothing may go silently.

const leftOut = new Set(
  omissions.flatMap(({ rows }) => rows.filter(({ what }) => what === "left out").flatMap(({ ids }) => ids)),
);
const idsOf = (folder: readonly { readonly record: { readonly id: string } }[]) =>
  new Set(folder.map(({ record }) => record.id));
const missingFrom = (there: ReadonlySet<string>, wanted: Iterable<string>) =>
  [...wanted].filter((id) => !there.has(id) && !leftOut.has(id));
/** Parts were numbered by their place in the research file: of three facts, f1 to f3. */
const numbered = (counts: Readonly<Record<string, number>>, letter: string) =>
  Object.entries(counts).flatMap(([id, count]) =>
    Array.from({ length: count }, (_, index) => `${id}/${letter}${index + 1}`),
  );

const parts = new Set([
  ...[...records.characters, ...records.lore].flatMap(({ record }) =>
    record.facts.map(({ id }) => `${record.id}/${id}`),
  ),
  ...records.episodes.flatMap(({ record }) => record.events.map(({ id }) => `${record.id}/${id}`)),
  ...records.sources.flatMap(({ record }) => record.claims.map(({ id }) => `${record.id}/${id}`)),
]);

test("the record compiles without a problem", () =>
  expect(compiled.ok ? "" : formatProblems(compiled.problems)).toBe(""));

describe("records of the research file", () => {
  test.each([
    ["characters", 48, Object.keys(characters), idsOf(records.characters)],
    ["people", 32 + 11, [...people.found, ...people.added], idsOf(records.people)],
    ["episodes", 12, Object.keys(episodes), idsOf(records.episodes)],
    ["lore", 52, Object.keys(lore), idsOf(records.lore)],
    [
      "chronology",
      65 + 1,
      Array.from({ length: 66 }, (_, row) => `chr-${String(row + 1).padStart(3, "0")}`),
      idsOf(records.chronology),
    ],
    ["theories", 22, Object.keys(theories), idsOf(records.theories)],
    ["questions", 125, questions, idsOf(records.questions)],
    ["publishers", 203, publishers, idsOf(records.publishers)],
    ["works", 289, [...new Set(Object.values(works))], idsOf(records.sources)],
    ["stubs", 61, stubs, idsOf(records.sources)],
  ])("%s: %i of them", (_kind, count, wanted, there) => {
    expect(new Set(wanted).size).toBe(count);
    expect(missingFrom(there, wanted)).toEqual([]);
  });

  test("296 works were listed; those that share a record are listed as merged", () => {
    expect(Object.keys(works)).toHaveLength(296);
    const merged = new Set(
      omissions.flatMap(({ rows }) => rows.filter(({ what }) => what === "merged")).flatMap(({ ids }) => ids),
    );
    const homes = groupBy(Object.entries(works), ([, home]) => home);
    const doubles = [...homes.values()].filter((sharing) => sharing.length > 1);
    expect(doubles).toHaveLength(7);
    for (const sharing of doubles) expect(sharing.some(([old]) => merged.has(old))).toBe(true);
  });

  test("nobody has read a stub, and every other work was at least excerpted or retold", () =>
    expect(
      records.sources
        .filter(({ record }) => stubs.includes(record.id) && record.read !== "none")
        .map(({ file }) => file),
    ).toEqual([]));
});

describe("parts of the research file", () => {
  test.each([
    ["facts of characters", 238, numbered(characters, "f")],
    ["facts of places and things", 109, numbered(lore, "f")],
    ["key events", 86, numbered(episodes, "e")],
  ])("%s: %i", (_kind, count, wanted) => {
    expect(wanted).toHaveLength(count);
    expect(missingFrom(parts, wanted)).toEqual([]);
  });

  test("of the facts of characters two are left out", () =>
    expect(numbered(characters, "f").filter((fact) => leftOut.has(fact))).toEqual([
      "lee-cheong-san/f12",
      "yoon-gwi-nam/f14",
    ]));

  test.each(Object.entries(theories))("%s has its evidence on both sides", (id, sides) => {
    const evidence = records.theories.find(({ record }) => record.id === id)?.record.evidence ?? [];
    for (const side of ["supports", "undermines"] as const)
      expect(evidence.filter(({ bearing }) => bearing === side).length).toBeGreaterThanOrEqual(sides[side]);
  });

  test("89 ties were found, of which three are left out", () => {
    const numbers = Array.from({ length: 89 }, (_, index) => `rel-${String(index + 1).padStart(3, "0")}`);
    expect(numbers.filter((id) => !Object.hasOwn(ties, id))).toEqual(
      numbers.filter((id) => leftOut.has(id) && !Object.hasOwn(ties, id)),
    );
    expect(numbers.filter((id) => !Object.hasOwn(ties, id))).toEqual(["rel-055", "rel-076", "rel-087"]);
    const there = new Map<string, string>(
      records.characters.flatMap(({ record }) =>
        record.relationships.map(({ id, to }) => [`${record.id}/${id}`, to] as const),
      ),
    );
    expect(Object.values(ties).filter(({ tie, to }) => there.get(tie) !== to)).toEqual([]);
  });

  test("150 claims were found, of which one is left out; each of the others is traced to its sources", () => {
    expect([...Object.keys(claims), "prod-wrap-not-official"]).toHaveLength(150);
    expect(leftOut).toContain("prod-wrap-not-official");
    expect(Object.values(claims).filter((traced) => traced.length === 0)).toEqual([]);
    expect(missingFrom(parts, Object.values(claims).flat())).toEqual([]);
  });
});
