import type { Relation } from "../forecasts/coherence.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { TheoryTie } from "../model/theory.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Bearing } from "../vocabulary/statements.ts";
import type { PageLink } from "./link.ts";

/** Something that a reader can put a number on, with what is needed to score it. */
export interface PropositionView {
  readonly id: string;
  readonly link: PageLink;
  /** Weights of the evidence on both sides, from which the baseline is computed. */
  readonly weights: Readonly<Record<Bearing, number>>;
  readonly settled?: { readonly holds: boolean; readonly on: string };
}

/** The propositions that may be named, and how they bear on one another. */
export interface Propositions {
  readonly list: readonly PropositionView[];
  readonly relations: readonly Relation[];
}

/** Every theory that may be named, as something to put a number on. */
export function propositions(world: OpenWorld): Propositions {
  const ledger = ledgerOf(world);
  return {
    list: world.tables.theories.map(({ id, question }) => {
      const { ruling, weights } = ledger.theoryStandingOf(id);
      return {
        id,
        link: { text: question, to: addressOf("theory", id) },
        weights,
        ...(ruling && { settled: { holds: ruling.holds, on: ruling.date } }),
      };
    }),
    relations: world.tables.theoryTies.map(relationOf),
  };
}

/** What a tie between theories means for chances: who excludes cannot both hold, who implies needs the other. */
export const relationOf = ({ type, from, to }: TheoryTie): Relation =>
  type === "excludes"
    ? { type: "exclusive", propositions: [from, to] }
    : { type: "requires", proposition: from, required: to };
