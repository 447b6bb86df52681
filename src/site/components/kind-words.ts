import type { DocumentKind } from "../../wiki/search/document.ts";

/** What each kind of result is called. */
export const kindWords: Readonly<Record<DocumentKind, string>> = {
  character: "Character",
  person: "Person",
  episode: "Episode",
  entry: "World",
  question: "Question",
  fact: "Fact",
  event: "Event",
  claim: "Claim",
  theory: "Theory",
  publisher: "Publisher",
  source: "Source",
};
