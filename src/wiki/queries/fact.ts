import type { FactKind, RevealBasis } from "../vocabulary/statements.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import type { Row } from "../model/row.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceNotes } from "./citation.ts";
import { lookup } from "./lookup.ts";

/** A fact as a page shows it: where it is revealed, in words, and the numbers of its sources. */
export interface FactView {
  readonly id: string;
  readonly text: string;
  readonly kind: FactKind;
  readonly place: string;
  /** An episode reveals it; what is known before the first may come from anywhere. */
  readonly onScreen: boolean;
  readonly basis?: RevealBasis;
  readonly note?: string;
  readonly cites: readonly number[];
}

/** Orders rows by the episode that reveals them; rows of one episode keep their order. */
export const byLevel = (a: Row, b: Row): number => a.level - b.level;

/** The facts about an entity in story order, epilogues last. */
export function factsAbout(world: OpenWorld, ref: EntityRef, notes: SourceNotes): FactView[] {
  const facts = [...(lookup(world).factsOf.get(ref) ?? [])].sort(byLevel);
  const epilogues = facts.filter((fact) => fact.kind === "epilogue");
  return [...facts.filter((fact) => fact.kind !== "epilogue"), ...epilogues].map((fact) =>
    factView(world, fact, notes),
  );
}

/** One fact as a page shows it. */
const factView = (world: OpenWorld, fact: Fact, notes: SourceNotes): FactView => ({
  id: fact.id,
  text: fact.text,
  kind: fact.kind,
  place: levelLabel(world.site, fact.level),
  onScreen: fact.level > 0,
  ...(fact.basis && { basis: fact.basis }),
  ...(fact.note !== undefined && { note: fact.note }),
  cites: notes.citeAll(fact.citations),
});
