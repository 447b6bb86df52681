import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../tests/support/records-sample.ts";
import { openSample } from "../../../../tests/support/records-sample.ts";
import { partId } from "./context.ts";
import { valueOf } from "./publicity.ts";

const gazette = "sources/gazette-2024-05-23.json";
const echo = "sources/echo-2024-06.json";
const worded = partId("gazette-2024-05-23", "c2");

describe("a claim that spoils", () => {
  const told = (progress: string | null, edits: readonly Edit[] = []) => {
    const { claims, tellings } = openSample({ progress }, edits).tables;
    return [
      claims.find(({ id }) => id === worded)?.statement,
      tellings.find(({ claim }) => claim === worded)?.statement,
    ];
  };

  test.each<[string, string | null, readonly Edit[], unknown]>([
    ["is open in its safer wording", null, [], ["No day is set.", undefined]],
    [
      "is replaced by its full telling",
      "s1e02",
      [],
      ["No day is set.", "No day is set, because Ahn burnt the ledger."],
    ],
    [
      "without a safer wording stays shut",
      "s1e01",
      [[gazette, "claims[1].openStatement", undefined]],
      [undefined, undefined],
    ],
    [
      "without a safer wording opens as it is",
      "s1e02",
      [[gazette, "claims[1].openStatement", undefined]],
      ["No day is set, because Ahn burnt the ledger.", undefined],
    ],
    [
      "that spoils no more than its question has one wording",
      "s1e02",
      [[gazette, "claims[1].question", "return"]],
      ["No day is set, because Ahn burnt the ledger.", undefined],
    ],
    [
      "on a sealed question is sealed with it",
      "s1e01",
      [[gazette, "claims[1].question", "return"]],
      [undefined, undefined],
    ],
  ])("%s at %s", (_name, progress, edits, expected) => expect(told(progress, edits)).toEqual(expected));

  test("a claim that spoils nothing is still sealed with its question", () => {
    const sources = (progress: string) =>
      openSample({ progress }, [
        ["theories/ashes.json", "evidence[2]", undefined],
        ["rehearsals/announced.json", "", undefined],
        [gazette, "claims[0].question", "return"],
        [gazette, "claims[0].value", { status: "in" }],
      ]).tables.claims.map(({ question }) => question);
    expect(sources("s1e01")).not.toContain("return");
    expect(sources("s1e02")).toContain("return");
  });

  test("keeps note and quotation for the full telling", () => {
    const edits: Edit[] = [
      [gazette, "claims[1].note", "Ahn is a pyromaniac."],
      [gazette, "claims[1].quotation", { text: "Ahn did it.", language: "en" }],
    ];
    expect(JSON.stringify(openSample({}, edits).tables)).not.toMatch(/pyromaniac|did it/u);
    expect(openSample({ progress: "s1e02" }, edits).tables.tellings[0]).toMatchObject({
      note: "Ahn is a pyromaniac.",
      quotation: { text: "Ahn did it." },
    });
  });
});

describe("a source exists from the last day of its date", () => {
  test.each([
    ["2024-05-23", "2024-05-23"],
    ["2024-06", "2024-06-30"],
    ["2025?", "2025-12-31"],
    ["2024-05/2024-07", "2024-07-31"],
    [null, "undated"],
  ])("%s: %s", (published, since) => {
    const { sources, claims, imprints, derivations } = openSample({ progress: null }, [
      [echo, "published", published],
    ]).tables;
    expect(sources.find(({ id }) => id === "echo-2024-06")?.since).toBe(since);
    expect(imprints.find(({ source }) => source === "echo-2024-06")?.since).toBe(since);
    expect(derivations.map((row) => row.since)).toEqual([since]);
    expect(claims.find(({ source }) => source === "echo-2024-06")?.since).toBe(since);
  });
});

test("a sealed source keeps its imprint open and nothing else", () => {
  const { sources, imprints } = openSample({ progress: "s1e01" }, [[echo, "revealedIn", "s1e02"]]).tables;
  expect(sources.map(({ id }) => id)).not.toContain("echo-2024-06");
  expect(imprints.find(({ source }) => source === "echo-2024-06")).toEqual({
    source: "echo-2024-06",
    publisher: "echo",
    publisherName: "The Echo",
    kind: "press",
    published: { text: "2024-06", first: "2024-06-01", last: "2024-06-30" },
    level: 0,
    since: "2024-06-30",
  });
});

test("a relayed work speaks by its publisher's name and its kind", () => {
  const { claims } = openSample().tables;
  expect(claims.find(({ source }) => source === "echo-2024-06")?.speaker).toEqual({
    name: "The Gazette",
    kind: "official",
    source: "gazette-2024-05-23",
  });
});

test("a question exists from the first claim or ruling on it, a ruling from its own day", () => {
  const { questions, questionRulings } = openSample({ progress: "s1e02" }).tables;
  expect(questions.map(({ id, since }) => [id, since])).toEqual([
    ["premiere", "2024-05-23"],
    ["return", "2024-06-01"],
  ]);
  expect(questionRulings.map(({ since, level }) => [since, level])).toEqual([["2024-06-01", 2]]);
  expect(openSample({ progress: "s1e02", asOf: "2024-05-31" }).tables.questionRulings).toEqual([]);
});

test.each([
  [
    { date: "2024-05-23" },
    { type: "date", span: { text: "2024-05-23", first: "2024-05-23", last: "2024-05-23" } },
  ],
  [
    { window: "2026?" },
    { type: "window", span: { text: "2026?", first: "2026-01-01", last: "2026-12-31", uncertain: true } },
  ],
  [{ status: "in talks" }, { type: "status", word: "in talks" }],
  [{ count: 0 }, { type: "count", count: 0 }],
  [{ text: "Seoul" }, { type: "text", text: "Seoul" }],
  [{ announced: false }, { type: "unannounced" }],
  [{ notIn: "2025" }, { type: "excluded", span: { text: "2025", first: "2025-01-01", last: "2025-12-31" } }],
] as const)("the value %j", (record, value) => expect(valueOf(record)).toEqual(value));
