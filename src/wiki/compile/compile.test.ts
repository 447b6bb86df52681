import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  editFiles,
  layersOf,
  openSample,
  problemsOf,
  sampleDay,
  sampleFiles,
  textsOf,
} from "../../../tests/support/records-sample.ts";
import { tableNames } from "../model/tables.ts";
import { compile } from "./compile.ts";
import { rules } from "./rules.ts";

const layers = layersOf(textsOf(sampleFiles));

test("there is a layer for the premise and one for each episode, with the site in the lowest alone", () => {
  // A layer is closed to code, and a plain object to the disk.
  const plain = JSON.parse(JSON.stringify(layers)) as {
    level: number;
    site?: object;
    tables: Record<string, { level: number }[]>;
  }[];
  expect(plain.map(({ level, site }) => [level, site !== undefined])).toEqual([
    [0, true],
    [1, false],
    [2, false],
  ]);
  for (const { level, tables } of plain)
    for (const row of Object.values(tables).flat()) expect(row.level).toBe(level);
});

test("the result does not depend on the order of the files", () => {
  const files = textsOf(sampleFiles);
  const mistaken = textsOf(
    editFiles([
      ["characters/bae.json", "line", ""],
      ["people/seo.json", "jobs", []],
    ]),
  );
  const [good, bad] = [
    JSON.stringify(compile(files, sampleDay)),
    JSON.stringify(compile(mistaken, sampleDay)),
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.shuffledSubarray(mistaken, { minLength: mistaken.length }),
      (some, others) => {
        expect(JSON.stringify(compile(some, sampleDay))).toBe(good);
        expect(JSON.stringify(compile(others, sampleDay))).toBe(bad);
      },
    ),
    { numRuns: 30 },
  );
});

test("no sealed word stands in a lower layer", () => {
  const [premise, first] = layers.map((layer) => JSON.stringify(layer));
  for (const sealed of ["burns", "burnt", "Bae", "ashes", "Did the ledger", "Does Bae", "return", "rival"])
    expect(`${premise}${first}`).not.toContain(sealed);
  for (const sealed of ["vault", "shut away"]) expect(premise).not.toContain(sealed);
});

describe("what is no mistake", () => {
  test.each([
    [
      "a part with an earlier gate than its record's seal",
      "characters/bae.json",
      "facts[0].revealedIn",
      null,
    ],
    [
      "evidence with an earlier gate than its theory",
      "theories/ashes.json",
      "evidence[1].revealedIn",
      "s1e01",
    ],
    [
      "“not announced” in answer to any question",
      "questions/return.json",
      "ruling.value",
      { announced: false },
    ],
    [
      "a span ruled out of a window",
      "sources/gazette-2024-05-23.json",
      "claims[0].value",
      { notIn: "../2026-03" },
    ],
    ["a citation of a sealed source", "sources/gazette-2024-05-23.json", "revealedIn", "s1e02"],
    [
      "a direction both ways",
      "characters/bae.json",
      "relationships",
      [
        {
          id: "r1",
          to: "ahn",
          type: "rescued",
          revealedIn: "s1e02",
          citations: [{ source: "echo-undated" }],
        },
      ],
    ],
    ["less-than signs and ampersands", "characters/ahn.json", "line", "A & B < C; R&D."],
    ["a work dated to this year at most", "sources/echo-2024-06.json", "published", "2026?"],
    ["an episode yet to be released", "episodes/s1e02.json", "released", "2027"],
  ])("%s", (_name, file, path, value) =>
    expect(
      problemsOf(
        textsOf(
          editFiles([
            ["characters/ahn.json", "relationships[0].type", "rescued"],
            [file, path, value],
          ]),
        ),
      ),
    ).toEqual([]),
  );
});

test("a part with an earlier gate than its record opens with its record", () => {
  const facts = (progress: string | null) => openSample({ progress }).tables.facts.map(({ text }) => text);
  expect(facts("s1e01")).not.toContain("Bae is hired.");
  expect(facts("s1e02")).toContain("Bae is hired.");
});

test("every table of the sample has a row somewhere but rulings and ties of theories", () => {
  const { tables } = openSample({ progress: "s1e02" });
  expect(tableNames.filter((name) => tables[name].length === 0)).toEqual(["theoryRulings", "theoryTies"]);
});

test("every rule has a name and a description of its own", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(new Set(rules.map(({ description }) => description)).size).toBe(rules.length);
});
