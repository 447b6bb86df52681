import { ledgerOf } from "../../wiki/ledger/ledger.ts";
import { addressOf } from "../../wiki/model/addresses.ts";
import { lookup } from "../../wiki/queries/lookup.ts";
import { publishedCitations } from "../../wiki/queries/published.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { ApiRow } from "./api-schemas.ts";
import { noted } from "./api-text.ts";

/** Theories that may be named, weighed by the evidence that is open. */
export const apiTheories = (world: OpenWorld): ApiRow<"theories">[] => {
  const found = lookup(world);
  return world.tables.theories.map((theory) => {
    const { standing, weights, evidence, ruling } = ledgerOf(world).theoryStandingOf(theory.id);
    const { id, question, proposition, topic, summary, criteria } = theory;
    return {
      id,
      page: addressOf("theory", id),
      question,
      proposition,
      topic,
      summary,
      criteria: { holds: criteria.holds, fails: criteria.fails, deadline: criteria.deadline.text },
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
