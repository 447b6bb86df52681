import { formatDay, formatSpan } from "../../lib/format-date.ts";
import type { Relation } from "../forecasts/coherence.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { EvidenceGrade, WeighedEvidence } from "../ledger/theory-standing.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { Terms } from "../model/criteria.ts";
import type { Bearing, TheoryTopic } from "../vocabulary/statements.ts";
import type { TheoryTie, TheoryVersion } from "../model/theory.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { TheoryStanding } from "../vocabulary/questions.ts";
import type { TagView } from "./tag.ts";
import { tagOf } from "./tag.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import { groundLink } from "./ground.ts";
import type { PageLink } from "./link.ts";
import { linkTo, linksTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import { relationOf } from "./proposition.ts";

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

/** One wording of a theory, as it is hashed; dates in words stand beside it. */
export interface VersionView extends Terms {
  readonly number: number;
  readonly day: string;
  readonly decidedBy: string;
  readonly change?: string;
  readonly sha256: string;
}

/** Another theory that this one bears on. */
export interface TiedTheory extends PageLink {
  readonly id: string;
  readonly standing: TheoryStanding;
}

/** Everything that a theory’s page shows. */
export interface TheoryPageData {
  readonly id: string;
  readonly question: string;
  readonly topic: TheoryTopic;
  readonly summary: string;
  readonly standing: TheoryStanding;
  /** The wording that holds, then those that it took the place of, the newest first; none before one was written. */
  readonly versions: readonly VersionView[];
  /** True once the deadline has passed without a ruling. */
  readonly overdue: boolean;
  readonly ruling?: {
    readonly date: string;
    readonly holds: boolean;
    readonly reason: string;
    readonly cites: readonly number[];
  };
  readonly weights: Readonly<Record<Bearing, number>>;
  readonly supports: readonly EvidenceView[];
  readonly undermines: readonly EvidenceView[];
  /** The ledger’s question that settles it. */
  readonly tied?: PageLink;
  readonly rivals: readonly TiedTheory[];
  readonly implies: readonly TiedTheory[];
  readonly impliedBy: readonly TiedTheory[];
  /** The same ties, as what they mean for chances. */
  readonly relations: readonly Relation[];
  readonly tag?: TagView;
  readonly characters: readonly PageLink[];
  readonly statedBy: readonly number[];
  readonly note?: string;
  readonly sources: readonly SourceNote[];
}

/** The data of a theory’s page; undefined where the theory is sealed or unknown. */
export function theoryPage(world: OpenWorld, id: string): TheoryPageData | undefined {
  const found = lookup(world);
  const theory = found.theories.get(id);
  const versions = found.versionsOf.get(id) ?? [];
  const current = versions.at(-1);
  if (!theory) return undefined;
  const notes = new SourceNotes(world);
  const { standing, weights, ruling, evidence } = ledgerOf(world).theoryStandingOf(id);
  const side = (bearing: Bearing): EvidenceView[] =>
    evidence
      .filter((piece) => piece.evidence.bearing === bearing)
      .toSorted((a, b) => b.weight - a.weight)
      .map((piece) => evidenceView(world, piece, notes));
  const { question, topic, summary, characters, tied, note } = theory;
  const first = found.characters.get(characters[0] ?? "");
  const settledBy = tied && linkTo(world, "question", tied.question);
  return {
    id,
    question,
    topic,
    summary,
    standing,
    versions: versions.map(versionView).toReversed(),
    overdue: !ruling && current !== undefined && current.criteria.deadline.last < world.clocks.asOf,
    ...(ruling && {
      ruling: {
        date: formatDay(ruling.date),
        holds: ruling.holds,
        reason: ruling.reason,
        cites: notes.citeAll(ruling.citations),
      },
    }),
    weights,
    supports: side("supports"),
    undermines: side("undermines"),
    ...(settledBy && { tied: settledBy }),
    ...tiesOf(world, id),
    ...(first && { tag: tagOf(world, first) }),
    characters: linksTo(world, "character", characters),
    statedBy: notes.citeAll(theory.statedBy),
    ...(note !== undefined && { note }),
    sources: notes.list(),
  };
}

const versionView = ({ number, day, proposition, criteria, change, sha256 }: TheoryVersion): VersionView => ({
  number,
  day: formatDay(day),
  proposition,
  criteria: { ...criteria, deadline: criteria.deadline.text },
  decidedBy: formatSpan(criteria.deadline),
  ...(change !== undefined && { change }),
  sha256,
});

/** The theories that a theory excludes, implies and follows from; a tie is open only where both its ends are. */
function tiesOf(
  world: OpenWorld,
  id: string,
): Pick<TheoryPageData, "rivals" | "implies" | "impliedBy" | "relations"> {
  const { theoryTies } = world.tables;
  const tied = (other: string): TiedTheory[] => {
    const link = linkTo(world, "theory", other);
    return link ? [{ ...link, id: other, standing: ledgerOf(world).theoryStandingOf(other).standing }] : [];
  };
  const from = (type: TheoryTie["type"]): TiedTheory[] =>
    theoryTies.filter((tie) => tie.type === type && tie.from === id).flatMap(({ to }) => tied(to));
  const to = (type: TheoryTie["type"]): TiedTheory[] =>
    theoryTies.filter((tie) => tie.type === type && tie.to === id).flatMap((tie) => tied(tie.from));
  return {
    rivals: [...from("excludes"), ...to("excludes")],
    implies: from("implies"),
    impliedBy: to("implies"),
    relations: theoryTies.filter((tie) => tie.from === id || tie.to === id).map(relationOf),
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
