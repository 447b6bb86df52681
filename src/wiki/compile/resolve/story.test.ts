import { expect, test } from "vitest";
import { openSample } from "../../../../tests/support/records-sample.ts";

test("a tie opens with the later of its ends", () => {
  const ties = (progress: string) =>
    openSample({ progress }, [["characters/ahn.json", "relationships[0].revealedIn", "s1e02"]]).tables
      .relationships;
  expect(ties("s1e01")).toEqual([]);
  expect(ties("s1e02").map(({ from, to, level }) => [from, to, level])).toEqual([["ahn", "bae", 2]]);
});

test("a spelling may be sealed later than its name", () => {
  const edits = [
    [
      "characters/ahn.json",
      "name.spellings[1]",
      { text: "The Burner", kind: "nickname", revealedIn: "s1e02" },
    ],
  ] as const;
  const spellings = (progress: string) =>
    openSample({ progress }, edits).tables.spellings.map(({ text }) => text);
  expect(spellings("s1e01")).toEqual(["An"]);
  expect(spellings("s1e02")).toEqual(["An", "The Burner"]);
});

test("a sealed character brings head, facts and castings in one layer", () => {
  const edits = [
    ["characters/ahn.json", "revealedIn", "s1e01"],
    ["theories/ashes.json", "revealedIn", "s1e02"],
  ] as const;
  const premise = openSample({}, edits).tables;
  expect([premise.characters, premise.facts, premise.castings, premise.spellings]).toEqual([[], [], [], []]);
  const first = openSample({ progress: "s1e01" }, edits).tables;
  expect([
    first.characters.length,
    first.facts.length,
    first.castings.length,
    first.spellings.length,
  ]).toEqual([1, 2, 1, 1]);
});

test("a spelling that an episode tells exists from its release", () => {
  const edits = [
    [
      "characters/ahn.json",
      "name.spellings[1]",
      { text: "The Burner", kind: "nickname", revealedIn: "s1e02" },
    ],
  ] as const;
  const { spellings } = openSample({ progress: "s1e02" }, edits).tables;
  expect(spellings.map(({ text, since }) => [text, since])).toEqual([
    ["An", "2024-01-05"],
    ["The Burner", "2024-01-12"],
  ]);
});

test("a casting is known from its first source, and at the latest when its season begins", () => {
  const edits = [
    [
      "characters/ahn.json",
      "castings[1]",
      { person: "seo", season: 2, citations: [{ source: "echo-2024-06" }, { source: "gazette-2024-05-23" }] },
    ],
  ] as const;
  const { castings } = openSample({}, edits).tables;
  expect(castings.map(({ season, since }) => [season, since])).toEqual([
    [1, "2024-01-05"],
    [2, "2024-05-23"],
  ]);
  expect(openSample({ asOf: "2024-05-22" }, edits).tables.castings).toHaveLength(1);
});

test("rows carry no empty fields", () => {
  const { characters } = openSample().tables;
  expect(characters).toEqual([
    {
      id: "ahn",
      name: { credited: "Ahn", hangul: "안", hangulBasis: "sourced" },
      group: "clerks",
      line: "A clerk.",
      level: 0,
      since: "2024-01-05",
    },
  ]);
});
