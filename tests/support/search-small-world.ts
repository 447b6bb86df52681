import type { OpenLayer } from "../../src/wiki/model/sealed.ts";
import { seal } from "../../src/wiki/model/sealed.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { premise } from "./search-small-premise.ts";

const later = { level: 1, since: "2022-01-28" } as const;
const span = { text: "2025", first: "2025-01-01", last: "2025-12-31" };

/** What the first episode seals: every text of it says “quokka” or is named Zed. */
const first: OpenLayer = {
  level: 1,
  tables: {
    characters: [
      {
        id: "zed",
        name: { credited: "Zed Quokka", hangul: "제드" },
        group: "class",
        line: "A quokka.",
        ...later,
      },
    ],
    spellings: [
      { of: "character/lee-cheong-san", text: "The quokka boy", kind: "nickname", citations: [], ...later },
    ],
    facts: [
      {
        id: "f2",
        of: "character/lee-cheong-san",
        text: "A quokka bites him.",
        kind: "event",
        citations: [],
        ...later,
      },
    ],
    events: [
      { id: "e1", episode: "s1e01", text: "The quokka escapes.", characters: [], citations: [], ...later },
    ],
    tellings: [{ claim: "c1", statement: "Yoo In-soo, bitten by a quokka, serves until autumn.", ...later }],
    theories: [
      {
        id: "quokka-alive",
        question: "Is the quokka alive?",
        topic: "survival",
        summary: "Some think that the quokka lives.",
        characters: [],
        statedBy: [],
        ...later,
      },
    ],
    theoryVersions: [
      {
        theory: "quokka-alive",
        number: 1,
        day: "2024-05-23",
        proposition: "The quokka lives.",
        criteria: {
          holds: "It is seen.",
          fails: "It is not.",
          unsettled: "A noise.",
          edges: [],
          deadline: span,
        },
        sha256: "",
        ...later,
      },
    ],
  },
};

/** A small world for tests: a premise, and a first episode that seals a quokka. */
export const smallWorld = (progress: "s1e01" | null = null): OpenWorld =>
  open([seal(premise), seal(first)], { progress, asOf: "2026-01-01" });
