import type { Why } from "../../../wiki/queries/why.ts";
import type { SourceNote } from "../../../wiki/queries/citation.ts";
import type { TagView } from "../../../wiki/queries/tag.ts";
import type { ClaimView } from "../../../wiki/queries/claim.ts";
import type { FactView } from "../../../wiki/queries/fact.ts";
import type { StandingRow } from "../../../wiki/queries/standing.ts";
import type { EvidenceView } from "../../../wiki/queries/theory.ts";

// Nobody and nothing here is on any record.
export const tag: TagView = {
  id: "specimen",
  name: "Hong Gil-dong",
  hangul: "홍길동",
  material: "class25",
  state: "present",
  group: "A class",
};

export const claim: ClaimView = {
  id: "specimen-claim",
  date: "23 May 2024",
  statement: "Filming moved from one year to the next, says Hong Gil-dong.",
  value: "next year",
  wording: "reported",
  standing: "live",
  publisher: "A Daily",
  source: "/sources",
  cites: [1, 4],
  signOff: { official: 0, press: 3, outlet: 1, talk: 0 },
};

export const fact: FactView = {
  id: "specimen-fact",
  text: "The bell rings, and nobody comes.",
  kind: "event",
  place: "S1 E03",
  onScreen: true,
  cites: [4],
};

export const source: SourceNote = {
  number: 4,
  publisher: "A Daily",
  kind: "trade",
  published: "c. Dec 2025",
  dateNote: "undated page; placed by what it mentions",
  title: "Everything that is known",
  to: "/sources",
  url: "https://example.org/",
  quotations: [{ text: "지금 우리는", language: "ko", translation: "now we" }],
};

/** What a sealed source still shows. */
export const imprint: SourceNote = { number: 5, publisher: "A Weekly", kind: "social", published: "undated" };

export const standing: StandingRow = {
  id: "specimen-question",
  question: "When does it arrive?",
  to: "/questions",
  answer: "Late next year",
  standing: "reported",
  date: "9 Feb 2026",
  cites: [1],
  signOff: claim.signOff,
};

export const why: Why = {
  rule: "One source of rank 2 or more says so, and nothing of its rank opposes it.",
  figures: [
    "The leading answer is that of A Daily, of rank 3 on a scale from 0 to 5.",
    "2 other live claims agree, 0 oppose it; 2 independent origins of rank 2 or more bear it out.",
  ],
  claims: [
    { id: "c1", by: "A Daily, 23 May 2024", value: "2026", rank: 3, side: "leads" },
    { id: "c2", by: "A blog, c. Jun 2024", value: "Late 2026", rank: 1, side: "agrees" },
  ],
  left: 1,
};

export const evidence: EvidenceView = {
  id: "specimen-evidence",
  text: fact.text,
  weight: 1,
  grade: "on screen",
  place: "S1 E03",
  cites: [4],
};

const marks = ["present", "no record", "present", "sealed", "sealed"] as const;
export const attendance = marks.map((mark, index) => ({
  label: `S1 E0${index + 1}`,
  number: `0${index + 1}`,
  mark,
}));
