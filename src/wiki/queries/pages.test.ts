import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import { answer, pages } from "./pages.ts";
import type { PageName } from "./pages.ts";

const premise = openSample();
const watched = openSample({ progress: "s1e02" });
const names = Object.keys(pages) as PageName[];

/** Pages that are about one thing, which their id names. */
const aboutOne: ReadonlySet<PageName> = new Set([
  "character",
  "person",
  "episode",
  "entry",
  "theory",
  "question",
  "source",
  "month",
  "comparison",
]);

test.each(names.filter((name) => !aboutOne.has(name)))(
  "the page %s has an answer at the premise and further on",
  (name) => {
    expect(answer(premise, name, "")).toBeDefined();
    expect(answer(watched, name, "")).toBeDefined();
  },
);

test("a sealed character has no page until the seal opens", () => {
  expect(answer(premise, "character", "bae")).toBeUndefined();
  expect(answer(watched, "character", "bae")?.name.credited).toBe("Bae");
  expect(answer(watched, "character", "nobody")).toBeUndefined();
});

test("a character’s page grows with the reader’s progress, and its condition with it", () => {
  const before = answer(premise, "character", "ahn");
  expect(before?.facts.map(({ text }) => text)).toEqual(["Ahn keeps the ledger."]);
  expect(before?.tag.state).toBe("present");
  expect(before?.ties).toEqual([]);
  const after = answer(watched, "character", "ahn");
  expect(after?.facts.map(({ place }) => place)).toEqual(["Premise", "S1 E02"]);
  expect(after?.tag.state).toBe("lost");
  expect(after?.ties.map(({ phrase, other }) => `${phrase} ${other.text}`)).toEqual(["rival of Bae"]);
});

test("a name tag shows the last turn that the reader has seen", () => {
  const turn = (state: string, revealedIn: string) => ({
    state,
    text: "A turn.",
    revealedIn,
    citations: [{ source: "gazette-2024-05-23" }],
  });
  const edits = [["characters/ahn.json", "fates", [turn("turned", "s1e01"), turn("lost", "s1e02")]]] as const;
  expect(answer(openSample({ progress: "s1e01" }, edits), "character", "ahn")?.tag.state).toBe("turned");
  expect(answer(openSample({ progress: "s1e02" }, edits), "character", "ahn")?.tag.state).toBe("lost");
});

test("a person’s page says each syllable as it is credited, and no work twice", () => {
  const known = openSample({}, [
    ["people/seo.json", "line", "Actor; known for A Film."],
    ["people/seo.json", "knownFor", ["A Film", "A Play"]],
  ]);
  const page = answer(known, "person", "seo");
  expect(page?.syllables).toEqual(["Seo"]);
  expect(page?.knownFor).toEqual(["A Play"]);
});

test("a tie is told from the other side in the other’s words", () => {
  expect(answer(watched, "character", "bae")?.ties.map(({ other }) => other.to)).toEqual(["/cast/ahn"]);
  const family = openSample({ progress: "s1e02" }, [
    ["characters/ahn.json", "relationships[0].type", "parent"],
  ]);
  const told = (id: string) =>
    answer(family, "character", id)?.ties.map(({ phrase, converse }) => [phrase, converse]);
  expect(told("ahn")).toEqual([["parent of", "child of"]]);
  expect(told("bae")).toEqual([["child of", "parent of"]]);
});

test("the roll names whom the gate lets through and nobody else", () => {
  expect(answer(premise, "cast", "")?.rows.map(({ id }) => id)).toEqual(["ahn"]);
  expect(answer(watched, "cast", "")?.rows.map(({ id }) => id)).toEqual(["ahn", "bae"]);
});

test("attendance past the reader’s place is sealed, whatever is recorded", () => {
  const marks = (world: typeof premise) =>
    answer(world, "character", "ahn")?.attendance.map(({ mark }) => mark);
  expect(marks(premise)).toEqual(["sealed", "sealed"]);
  expect(marks(openSample({ progress: "s1e01" }))?.[1]).toBe("sealed");
  expect(marks(watched)?.[1]).toBe("lost");
});

test("sources are numbered in order of appearance, each once", () => {
  const numbers = answer(watched, "character", "ahn")?.sources.map(({ number }) => number) ?? [];
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("no page leads to a sealed source, though its imprint may be cited", () => {
  const sealed = openSample({}, [["sources/gazette-2024-05-23.json", "revealedIn", "s1e02"]]);
  const page = answer(sealed, "character", "ahn");
  expect(page?.sources.map(({ publisher, to, title }) => [publisher.length > 0, to, title])).toEqual([
    [true, undefined, undefined],
  ]);
  expect(answer(sealed, "source", "gazette-2024-05-23")).toBeUndefined();
  expect(JSON.stringify(answer(sealed, "sources", ""))).not.toContain("gazette-2024-05-23");
});

test("a month and a comparison of two days have an answer at the premise and further on", () => {
  for (const world of [premise, watched]) {
    expect(answer(world, "month", "2024-05")?.days[0]?.changes).toHaveLength(1);
    expect(answer(world, "comparison", "2024-05-23/2024-06-30")?.works).toBe(1);
  }
});

test("an episode’s page tells its story once watched, and before it who is on record", () => {
  const sealed = answer(premise, "episode", "s1e02");
  expect([sealed?.synopsis, sealed?.events, sealed?.soFar]).toEqual([[], [], []]);
  expect(answer(premise, "episode", "s1e01")?.soFar.map(({ to }) => to)).toEqual(["/cast/ahn"]);
  const further = answer(watched, "episode", "s1e02");
  expect(further?.synopsis.map(({ id, text }) => `${id}: ${text}`)).toEqual(["s1: The ledger is shut away."]);
  expect(further?.soFar).toEqual([]);
});
