import type { Rehearsal } from "../../model/rehearsal.ts";
import type { Claim } from "../../model/source.ts";
import type { Resolving } from "./context.ts";
import { citationsOf } from "./context.ts";
import { criteriaOf, groundOf } from "./theory.ts";

/** Resolves rehearsals; `claims` are those already resolved. One exists from what settles it. */
export function resolveRehearsals(context: Resolving, claims: readonly Claim[]): Rehearsal[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return context.checked.records.rehearsals.map(({ record }): Rehearsal => {
    const { id, asked, question, proposition, criteria, about, outcome } = record;
    const after = context.levelOf(record.revealedIn);
    const on = groundOf(outcome.on, byId);
    const claim = on.type === "claim" ? byId.get(on.claim) : undefined;
    const level = Math.max(after, context.levelOf(outcome.revealedIn), claim?.level ?? 0);
    return {
      id,
      ...(asked !== undefined && { asked }),
      after,
      question,
      proposition,
      criteria: criteriaOf(criteria),
      ...(about !== undefined && { about }),
      outcome: { holds: outcome.holds, text: outcome.text, on, citations: citationsOf(outcome.citations) },
      level,
      since: context.sinceOfRehearsal(record),
    };
  });
}
