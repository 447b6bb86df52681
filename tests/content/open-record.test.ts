import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/wiki/compile/resolve/context.ts";
import { records, worldAt } from "./edition.ts";

// Somebody who has watched nothing finds a register worth reading: every page has something on it.

const { tables } = worldAt(null);

describe("every open entity reads as a page", () => {
  test.each([
    ["characters", tables.characters],
    ["people", tables.people],
    ["episodes", tables.episodes],
    ["entries", tables.entries],
  ])("%s have a line", (_kind, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ line }) => line.length < 15).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["character", tables.characters],
    ["entry", tables.entries],
  ])("every open %s has a premise fact", (kind, rows) => {
    const told = new Set(
      tables.facts.filter((fact) => fact.kind === "premise").map(({ of }) => of as string),
    );
    expect(rows.filter(({ id }) => !told.has(`${kind}/${id}`)).map(({ id }) => id)).toEqual([]);
  });

  test("no fewer characters, places and things are open than on the day of the review", () => {
    expect(tables.characters.length).toBeGreaterThanOrEqual(34);
    expect(tables.entries.length).toBeGreaterThanOrEqual(16);
  });

  test("every open question has an answer, an opposition or a ruling to read", () => {
    const answered = new Set([...tables.claims, ...tables.questionRulings].map(({ question }) => question));
    expect(tables.questions.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("the chronology begins with the premise", () => expect(tables.moments).toHaveLength(1));
});

describe("nothing in the record is without use", () => {
  test("every theory of the story has evidence, and every theory criteria for both sides", () => {
    const bare = records.theories.filter(
      ({ record: { evidence, tied, versions } }) =>
        (evidence.length === 0 && !tied) ||
        versions.some(({ criteria }) => criteria.holds === criteria.fails),
    );
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  test("every question has a claim or a ruling", () => {
    const asked = new Set(
      records.sources.flatMap(({ record }) => record.claims.map(({ question }) => question)),
    );
    expect(
      records.questions
        .filter(({ record }) => !asked.has(record.id) && !record.ruling)
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test("every work that was read makes a claim, is cited, or says why it is kept", () => {
    const cited = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("source" in value && typeof value.source === "string") cited.add(value.source);
      for (const inner of Object.values(value)) look(inner);
    };
    look(records);
    const kept = /kept as further reading|[Nn]ot used|makes no claim/u;
    const idle = records.sources.filter(
      ({ record }) =>
        record.read !== "none" &&
        record.claims.length === 0 &&
        !cited.has(record.id) &&
        !kept.test(wordsOf(record.note ?? "")),
    );
    expect(idle.map(({ file }) => file)).toEqual([]);
  });
});
