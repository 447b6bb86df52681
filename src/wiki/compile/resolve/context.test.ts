import { expect, test } from "vitest";
import {
  editFiles,
  openSample,
  sampleFiles,
  textsOf,
  layersOf,
} from "../../../../tests/support/records-sample.ts";
import { earliest, later } from "../days.ts";
import { mustSpan, partId } from "./context.ts";

test("undated is later than any day", () => {
  expect(later("2024-01-01", "2024-01-02")).toBe("2024-01-02");
  expect(later("undated", "2024-01-02")).toBe("undated");
  expect(later("2024-01-02", "undated")).toBe("undated");
  expect(earliest(["undated", "2024-01-02", "2024-01-01"], "2000-01-01")).toBe("2024-01-01");
  expect(earliest(["undated"], "2000-01-01")).toBe("undated");
  expect(earliest([], "2000-01-01")).toBe("2000-01-01");
});

test("a date that nobody checked is an error", () =>
  expect(() => mustSpan("soon")).toThrow("An unchecked date reached the compiler: soon"));

test("the public id of a part tells its kind and nothing of its number", () => {
  const ids = ["f1", "f2", "f3", "f10"].map((local) => partId("ahn", local));
  for (const id of ids) expect(id).toMatch(/^f[0-9a-z]{4,7}$/u);
  expect(new Set(ids).size).toBe(ids.length);
  expect(partId("bae", "f1")).not.toBe(partId("ahn", "f1"));
});

test("the number of parts that are still sealed changes nothing of those that are open", () => {
  const open = (edits: Parameters<typeof editFiles>[0]) =>
    JSON.stringify(layersOf(textsOf(editFiles(edits, sampleFiles)))[0]);
  const fact = {
    text: "Ahn laughs.",
    revealedIn: "s1e02",
    kind: "event",
    citations: [{ source: "echo-2024-06" }],
  };
  const more = open([
    [
      "chronology/m-0.json",
      "",
      {
        id: "m-0",
        order: 7,
        day: "Day 0",
        dayBasis: "sourced",
        time: null,
        text: "Before.",
        revealedIn: "s1e02",
        characters: [],
        place: null,
        citations: [{ source: "echo-2024-06" }],
      },
    ],
    ["characters/ahn.json", "facts[2]", { id: "f3", ...fact }],
    ["characters/ahn.json", "facts[3]", { id: "f4", ...fact }],
    [
      "episodes/s1e02.json",
      "events[1]",
      {
        id: "e2",
        text: "He goes.",
        revealedIn: "s1e02",
        characters: [],
        citations: [{ source: "echo-2024-06" }],
      },
    ],
  ]);
  expect(more).toBe(open([]));
});

test("what an episode tells exists from its release, and the premise from the opening", () => {
  const { facts, entries } = openSample({ progress: "s1e02" }).tables;
  expect(facts.map(({ text, since }) => [text, since])).toEqual([
    ["Ahn keeps the ledger.", "2024-01-05"],
    ["It has a vault.", "2024-01-05"],
    ["Ahn burns the ledger.", "2024-01-12"],
    ["Bae is hired.", "2024-01-12"],
  ]);
  expect(entries.map(({ since }) => since)).toEqual(["2024-01-05"]);
});
