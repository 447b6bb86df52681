import { describe, expect, test } from "vitest";
import type { PageDataOf } from "../../wiki/queries/pages.ts";
import { previewOf } from "./preview.ts";

const row = {
  id: "q",
  question: "Is she in it?",
  to: "/questions/q",
  answer: "in",
  standing: "reported",
  date: "9 Feb 2026",
  cites: [],
  signOff: { official: 0, press: 1, outlet: 0, talk: 0 },
} as const;
const name = { credited: "A Name", hangul: "이름" };
const empty = { spellings: [], facts: [], sources: [], standings: [], alsoAsked: [] } as const;

describe("a preview has", () => {
  test("of a character the tag, the line and the first standing", () => {
    const tag = {
      id: "a",
      name: "A Name",
      hangul: "이름",
      material: "army",
      state: "present",
      group: "A group",
    } as const;
    const page: PageDataOf<"character"> = {
      ...empty,
      id: "a",
      name,
      line: "A line.",
      tag,
      nameCites: [],
      castings: [],
      attendance: [],
      syllables: [],
      ties: [],
      theories: [],
      standings: [row],
    };
    expect(previewOf(page)).toEqual({ name: "A Name", hangul: "이름", line: "A line.", tag, standing: row });
  });

  test("of an entry the line, and no standing", () => {
    const page: PageDataOf<"entry"> = {
      ...empty,
      id: "a",
      kind: "place",
      name,
      line: "A place.",
      nameCites: [],
      moments: [],
      characters: [],
    };
    expect(previewOf(page)).toEqual({ name: "A Name", hangul: "이름", line: "A place." });
  });

  test("of a question its answer, and not the question twice", () => {
    const page: PageDataOf<"question"> = {
      id: "q",
      text: "Is she in it?",
      topic: "casting",
      standing: row,
      why: { rule: "", figures: [], claims: [], left: 0 },
      settledBy: "",
      atOdds: [],
      family: { trees: [], alone: 0, left: 0 },
      claims: [],
      turn: { total: 0, page: 1, pages: 1 },
      sources: [],
    };
    expect(previewOf(page)).toEqual({ name: "Is she in it?", standing: { ...row, question: "" } });
  });
});
