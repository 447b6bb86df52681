import { describe, expect, test } from "vitest";
import { sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { Source } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { comparison } from "./comparison.ts";

const source = (id: string, publisher: string, since: string): Source => ({
  id,
  publisher,
  kind: "press",
  title: id,
  url: null,
  published: null,
  language: "en",
  read: "full",
  knownThrough: [],
  level: 0,
  since,
});

const rows = sampleRows(`
  one press 2024-05-23 | stated window 2027
  two press 2024-06-01 | stated window 2028`);
const late = sampleRows("three press 2024-07-01 | stated window 2030", "b");
const world = (asOf = "2026-11-21"): OpenWorld =>
  sampleWorld(
    {
      questions: [sampleQuestion, { ...sampleQuestion, id: "b", text: "And then?" }],
      claims: [...rows.claims, ...late.claims],
      imprints: [...rows.imprints, ...late.imprints],
      sources: [
        source("one-2024-05-23", "one", "2024-05-23"),
        source("two-2024-06-01", "two", "2024-06-01"),
        source("two-2024-06-02", "two", "2024-06-02"),
        source("three-2024-07-01", "three", "2024-07-01"),
        source("odd", "odd", "undated"),
      ],
    },
    asOf,
  );

describe("two days compared", () => {
  test("answers that changed stand side by side, questions that came up apart", () => {
    const found = comparison(world(), "2024-05-23/2024-07-01");
    expect(found?.moved).toEqual([
      {
        question: { text: "What is it?", to: "/questions/q" },
        before: { standing: "reported", answer: "2027" },
        after: { standing: "disputed", answer: "Reports: Jan 2027 to Dec 2028" },
      },
    ]);
    expect(found?.asked).toEqual([
      {
        question: { text: "And then?", to: "/questions/b" },
        after: { standing: "reported", answer: "2030" },
      },
    ]);
    expect(found).toMatchObject({ from: "23 May 2024", to: "1 Jul 2024", claims: 2, works: 3 });
  });

  test("new works are counted by publisher, most works first", () => {
    const found = comparison(world(), "2024-05-23/2024-07-01");
    expect(found?.publishers.map(({ publisher, count }) => `${publisher} ${count}`)).toEqual([
      "two 2",
      "three 1",
    ]);
  });

  test("days on which nothing happened differ in nothing", () =>
    expect(comparison(world(), "2024-06-03/2024-06-30")).toEqual({
      from: "3 Jun 2024",
      to: "30 Jun 2024",
      moved: [],
      asked: [],
      claims: 0,
      works: 0,
      publishers: [],
    }));

  test("undated works came with the last day alone", () => {
    expect(
      comparison(world(), "2024-07-01/2026-11-21")?.publishers.map(({ publisher }) => publisher),
    ).toEqual(["odd"]);
    expect(comparison(world(), "2024-07-01/2026-11-20")?.publishers).toEqual([]);
  });

  test("what came after the second day is not told", () =>
    expect(JSON.stringify(comparison(world(), "2024-05-23/2024-06-01"))).not.toMatch(
      /three|06-02|And then/u,
    ));
});

test.each([
  "",
  "2024-05-23",
  "2025-01-01/2024-01-01",
  "a/b",
  "2024-05-23/2026-11-21",
  "1999-01-01/2024-05-23",
])("%j cannot be compared", (id) => expect(comparison(world("2026-11-20"), id)).toBeUndefined());
