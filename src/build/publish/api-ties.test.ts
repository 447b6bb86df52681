import { expect, test } from "vitest";
import { sampleQuestion, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { apiFiles } from "./api.ts";

const row = { level: 0, since: "2020-01-01" } as const;
const casting = { season: 1, citations: [], ...row };
const relationship = { type: "rival", citations: [], ...row } as const;

/** A world whose open rows all name something that is not open; the compiler makes no such world. */
const world = sampleWorld({
  characters: [{ id: "ahn", name: { credited: "Ahn" }, group: "clerks", line: "A clerk.", ...row }],
  people: [
    {
      id: "seo",
      name: { credited: "Seo" },
      jobs: [],
      line: "An actor.",
      knownFor: [],
      citations: [],
      ...row,
    },
  ],
  castings: [
    { character: "ahn", person: "ghost", ...casting },
    { character: "ghost", person: "seo", ...casting },
    { character: "ahn", person: "seo", ...casting },
  ],
  relationships: [
    { id: "r1", from: "ahn", to: "ghost", ...relationship },
    { id: "r2", from: "ghost", to: "ahn", ...relationship },
  ],
  questions: [{ ...sampleQuestion, subject: "character/ghost" }],
  theories: [
    {
      id: "ashes",
      question: "Is it?",
      topic: "story",
      summary: "Some say so.",
      characters: ["ahn", "ghost"],
      statedBy: [{ source: "ghost" }],
      ...row,
    },
  ],
});

test("a tie to something that is not open is left out, even if the world holds it", () => {
  const files = apiFiles(world, { address: undefined, base: "/" });
  for (const name of ["characters", "people", "questions", "theories"]) {
    expect(files.get(`${name}.json`)).toMatch(/^\[\{"id"/u);
    expect(files.get(`${name}.json`)).not.toContain("ghost");
  }
  expect(files.get("people.json")).toContain('"castings":[{"character":"ahn"');
  expect(files.get("theories.json")).toContain('"characters":["ahn"]');
});
