import { ledgerOf } from "../../wiki/ledger/ledger.ts";
import { addressOf } from "../../wiki/model/addresses.ts";
import type { TheoryVersion } from "../../wiki/model/theory.ts";
import { lookup } from "../../wiki/queries/lookup.ts";
import { publishedCitations } from "../../wiki/queries/published.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { TheoryTieType } from "../../wiki/vocabulary/statements.ts";
import type { ApiRow } from "./api-schemas.ts";
import { noted } from "./api-text.ts";

/** Theories that may be named, weighed by the evidence that is open. */
export const apiTheories = (world: OpenWorld): ApiRow<"theories">[] => {
  const found = lookup(world);
  return world.tables.theories.map((theory) => {
    const { standing, weights, evidence, ruling } = ledgerOf(world).theoryStandingOf(theory.id);
    const { id, question, topic, summary, tied } = theory;
    const versions = (found.versionsOf.get(id) ?? []).map(versionOf);
    const others = (type: TheoryTieType): string[] => [
      ...world.tables.theoryTies.filter((tie) => tie.type === type && tie.from === id).map(({ to }) => to),
      // A rival is told on one side and stands on both.
      ...world.tables.theoryTies
        .filter((tie) => type === "excludes" && tie.type === type && tie.to === id)
        .map(({ from }) => from),
    ];
    return {
      id,
      page: addressOf("theory", id),
      question,
      topic,
      summary,
      versions,
      ...(tied && { settledBy: tied.question }),
      rivals: others("excludes"),
      implies: others("implies"),
      standing,
      weights,
      ...(ruling && {
        ruling: {
          date: ruling.date,
          holds: ruling.holds,
          reason: ruling.reason,
          citations: publishedCitations(world, ruling.citations),
        },
      }),
      evidence: evidence.map(({ evidence: piece, grade, weight }) => ({
        id: piece.id,
        bearing: piece.bearing,
        text: piece.text,
        grade,
        weight,
        citations: publishedCitations(world, piece.citations),
      })),
      characters: theory.characters.filter((character) => found.characters.has(character)),
      statedBy: publishedCitations(world, theory.statedBy),
      ...noted(theory),
    };
  });
};

/** A wording with everything that its hash is made of, so that anybody can make it again. */
const versionOf = ({
  number,
  day,
  proposition,
  criteria,
  change,
  sha256,
}: TheoryVersion): ApiRow<"theories">["versions"][number] => ({
  number,
  day,
  proposition,
  criteria: { ...criteria, edges: [...criteria.edges], deadline: criteria.deadline.text },
  ...(change !== undefined && { change }),
  sha256,
});
