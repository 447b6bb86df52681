import { formatDay, formatSpan } from "../../lib/format-date.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { EvidenceGrade, WeighedEvidence } from "../ledger/theory-standing.ts";
import { addressOf } from "../model/addresses.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { Ground } from "../model/theory.ts";
import type { Evidence, Theory } from "../model/theory.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { TheoryStanding } from "../vocabulary/questions.ts";
import type { TheoryTopic } from "../vocabulary/statements.ts";
import { theoryTopics } from "../vocabulary/statements.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { linkTo, linksTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { Propositions } from "./proposition.ts";
import { propositions } from "./proposition.ts";

/** A piece of evidence as a page shows it. */
export interface EvidenceView {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
  readonly grade: EvidenceGrade;
  readonly place: string;
  readonly on?: PageLink;
  readonly cites: readonly number[];
}

/** Everything that a theory’s page shows. */
export interface TheoryPageData {
  readonly id: string;
  readonly question: string;
  readonly proposition: string;
  readonly topic: TheoryTopic;
  readonly summary: string;
  readonly standing: TheoryStanding;
  readonly criteria: { readonly holds: string; readonly fails: string; readonly deadline: string };
  readonly ruling?: {
    readonly date: string;
    readonly holds: boolean;
    readonly reason: string;
    readonly cites: readonly number[];
  };
  readonly supports: readonly EvidenceView[];
  readonly undermines: readonly EvidenceView[];
  readonly characters: readonly PageLink[];
  readonly statedBy: readonly number[];
  readonly note?: string;
  readonly sources: readonly SourceNote[];
}

/** The data of a theory’s page; undefined where the theory is sealed or unknown. */
export function theoryPage(world: OpenWorld, id: string): TheoryPageData | undefined {
  const found = lookup(world);
  const theory = found.theories.get(id);
  if (!theory) return undefined;
  const notes = new SourceNotes(world);
  const weighed = ledgerOf(world).theoryStandingOf(id);
  const side = (bearing: Evidence["bearing"]): EvidenceView[] =>
    weighed.evidence
      .filter(({ evidence }) => evidence.bearing === bearing)
      .map((piece) => evidenceView(world, piece, notes));
  const ruling = found.theoryRulings.get(id);
  const { question, proposition, topic, summary, criteria, characters, note } = theory;
  return {
    id,
    question,
    proposition,
    topic,
    summary,
    standing: weighed.standing,
    criteria: { ...criteria, deadline: formatSpan(criteria.deadline) },
    ...(ruling && {
      ruling: {
        date: formatDay(ruling.date),
        holds: ruling.holds,
        reason: ruling.reason,
        cites: notes.citeAll(ruling.citations),
      },
    }),
    supports: side("supports"),
    undermines: side("undermines"),
    characters: linksTo(world, "character", characters),
    statedBy: notes.citeAll(theory.statedBy),
    ...(note !== undefined && { note }),
    sources: notes.list(),
  };
}

function evidenceView(
  world: OpenWorld,
  { evidence: piece, weight, grade }: WeighedEvidence,
  notes: SourceNotes,
): EvidenceView {
  const on = groundLink(world, piece.on);
  return {
    id: piece.id,
    text: piece.text,
    weight,
    grade,
    place: levelLabel(world.site, piece.level),
    ...(on && { on }),
    cites: notes.citeAll(piece.citations),
  };
}

/** Where a piece of evidence can be checked. */
function groundLink(world: OpenWorld, on: Ground): PageLink | undefined {
  const found = lookup(world);
  switch (on.type) {
    case "fact": {
      const kind = found.characters.has(on.of) ? "character" : "entry";
      const link = linkTo(world, kind, on.of);
      return link && { ...link, to: `${link.to}#${on.fact}` };
    }
    case "event": {
      const link = linkTo(world, "episode", on.episode);
      return link && { ...link, to: `${link.to}#${on.event}` };
    }
    case "claim": {
      const link = linkTo(world, "question", on.question);
      return link && { ...link, to: `${link.to}#${on.claim}` };
    }
    case "episode":
      return linkTo(world, "episode", on.episode);
  }
}

/** One row of the list of theories. */
export interface TheoryRow {
  readonly id: string;
  readonly link: PageLink;
  readonly summary: string;
  readonly topic: TheoryTopic;
  readonly standing: TheoryStanding;
  readonly supports: number;
  readonly undermines: number;
  readonly characters: readonly PageLink[];
}

/** Everything that the speculation page shows. */
export interface SpeculationPageData {
  readonly topics: readonly TheoryTopic[];
  readonly rows: readonly TheoryRow[];
  readonly propositions: Propositions;
  /** Questions of the real world that are still open: worth a guess before any seal is opened. */
  readonly open: readonly { readonly link: PageLink; readonly settledBy: string }[];
}

/** Theories that may be named, by topic, and the open questions of the coming season. */
export function speculationPage(world: OpenWorld): SpeculationPageData {
  const rows = [...world.tables.theories]
    .sort((a, b) => theoryTopics.indexOf(a.topic) - theoryTopics.indexOf(b.topic))
    .map((theory) => theoryRow(world, theory));
  const ledger = ledgerOf(world);
  const open = world.tables.questions.filter(
    ({ id, season }) => season === world.site.nextSeason.number && isOpen(ledger.standingOf(id).standing),
  );
  return {
    topics: theoryTopics,
    rows,
    propositions: propositions(world),
    open: open.map(({ id, text, settledBy }) => ({
      link: { text, to: addressOf("question", id) },
      settledBy,
    })),
  };
}

const isOpen = (standing: string): boolean => !["settled", "official", "corroborated"].includes(standing);

function theoryRow(world: OpenWorld, theory: Theory): TheoryRow {
  const evidence = lookup(world).evidenceOf.get(theory.id) ?? [];
  return {
    id: theory.id,
    link: { text: theory.question, to: addressOf("theory", theory.id) },
    summary: theory.summary,
    topic: theory.topic,
    standing: ledgerOf(world).theoryStandingOf(theory.id).standing,
    supports: evidence.filter(({ bearing }) => bearing === "supports").length,
    undermines: evidence.filter(({ bearing }) => bearing === "undermines").length,
    characters: linksTo(world, "character", theory.characters),
  };
}
