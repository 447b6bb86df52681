import { compareText } from "../../lib/group.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { Since } from "../model/row.ts";
import type { Theory } from "../model/theory.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { TheoryStanding } from "../vocabulary/questions.ts";
import type { Bearing, TheoryTopic } from "../vocabulary/statements.ts";
import { theoryTopics } from "../vocabulary/statements.ts";
import type { PageLink } from "./link.ts";
import { linksTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { Propositions } from "./proposition.ts";
import { propositions } from "./proposition.ts";

/** One row of the list of theories. */
export interface TheoryRow {
  readonly id: string;
  readonly link: PageLink;
  readonly summary: string;
  readonly topic: TheoryTopic;
  readonly standing: TheoryStanding;
  readonly supports: number;
  readonly undermines: number;
  readonly weights: Readonly<Record<Bearing, number>>;
  /** Day on which the newest piece of evidence became known; none where there is none with a day. */
  readonly newest?: Since;
  readonly characters: readonly PageLink[];
}

/** Everything that the speculation page shows. */
export interface SpeculationPageData {
  readonly rows: readonly TheoryRow[];
  readonly propositions: Propositions;
}

/** The theories that may be named: by topic, the real world first, and in each what is decided soonest. */
export function speculationPage(world: OpenWorld): SpeculationPageData {
  const deadlineOf = ({ id }: Theory): string =>
    lookup(world).versionsOf.get(id)?.at(-1)?.criteria.deadline.last ?? "";
  return {
    rows: world.tables.theories
      .toSorted(
        (a, b) =>
          theoryTopics.indexOf(a.topic) - theoryTopics.indexOf(b.topic) ||
          compareText(deadlineOf(a), deadlineOf(b)),
      )
      .map((theory) => theoryRow(world, theory)),
    propositions: propositions(world),
  };
}

function theoryRow(world: OpenWorld, theory: Theory): TheoryRow {
  const { standing, weights, evidence } = ledgerOf(world).theoryStandingOf(theory.id);
  const count = (side: Bearing): number =>
    evidence.filter(({ evidence: { bearing } }) => bearing === side).length;
  // A claim may be older than the theory that uses it.
  const found = lookup(world);
  const days = evidence
    .map(({ evidence: { on, since } }) => (on.type === "claim" ? found.claims.get(on.claim)?.since : since))
    .filter((day): day is Since => day !== undefined && day !== "undated");
  const newest = days.toSorted(compareText).at(-1);
  return {
    id: theory.id,
    link: { text: theory.question, to: addressOf("theory", theory.id) },
    summary: theory.summary,
    topic: theory.topic,
    standing,
    supports: count("supports"),
    undermines: count("undermines"),
    weights,
    ...(newest !== undefined && { newest }),
    characters: linksTo(world, "character", theory.characters),
  };
}
