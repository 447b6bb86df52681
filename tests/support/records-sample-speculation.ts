import type { Json } from "./edit-json.ts";

/** A rehearsal of the real world and a theory of the story, for the sample; `cited` is the work they cite. */
export const speculationFiles = (cited: Json): Readonly<Record<string, Json>> => ({
  "rehearsals/announced.json": {
    id: "announced",
    revealedIn: null,
    asked: "2024-05-01",
    question: "Will season 2 be announced by July 2024?",
    proposition: "Season 2 is announced by July 2024.",
    criteria: {
      holds: "The channel says so.",
      fails: "July passes without that.",
      unsettled: "A hope.",
      edges: ["A date is not needed."],
      deadline: "2024-07",
    },
    about: "premiere",
    outcome: {
      holds: true,
      text: "The channel announced it in May.",
      on: { claim: "gazette-2024-05-23/c1" },
      revealedIn: null,
      citations: cited,
    },
  },
  "theories/ashes.json": {
    id: "ashes",
    revealedIn: "s1e02",
    question: "Did the ledger survive?",
    topic: "story",
    summary: "Some think so.",
    versions: [
      {
        day: "2026-11-20",
        proposition: "The ledger survived.",
        criteria: {
          holds: "It is seen.",
          fails: "Ashes are seen.",
          unsettled: "Smoke is seen.",
          edges: ["A copy is no ledger."],
          deadline: "2028?",
        },
      },
    ],
    evidence: [
      {
        id: "p1",
        bearing: "undermines",
        text: "It burns.",
        on: { fact: "ahn/f2" },
        revealedIn: "s1e02",
        citations: cited,
      },
      {
        id: "p2",
        bearing: "supports",
        text: "It is shut away.",
        on: { event: "s1e01/e1" },
        revealedIn: "s1e02",
        citations: cited,
      },
      {
        id: "p3",
        bearing: "supports",
        text: "More is to come.",
        on: { claim: "gazette-2024-05-23/c1" },
        revealedIn: "s1e02",
        citations: cited,
      },
    ],
    characters: ["ahn"],
    statedBy: cited,
  },
});
