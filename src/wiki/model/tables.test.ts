import { expect, test } from "vitest";
import type { TableName } from "./tables.ts";
import { tableNames } from "./tables.ts";

test("every table is listed once", () => {
  // The record below does not compile where a table is missing from it.
  const all: Readonly<Record<TableName, true>> = {
    characters: true,
    people: true,
    episodes: true,
    entries: true,
    theories: true,
    questions: true,
    sources: true,
    publishers: true,
    imprints: true,
    derivations: true,
    spellings: true,
    facts: true,
    fates: true,
    castings: true,
    relationships: true,
    synopses: true,
    events: true,
    moments: true,
    claims: true,
    tellings: true,
    questionRulings: true,
    evidence: true,
    theoryRulings: true,
    theoryVersions: true,
    theoryTies: true,
    rehearsals: true,
  };
  expect([...tableNames].sort()).toEqual(Object.keys(all).sort());
});
