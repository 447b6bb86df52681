import type { Evidence, Ground, Theory, TheoryRuling } from "../../model/theory.ts";
import type { Person } from "../../model/person.ts";
import { refOf } from "../../model/entity.ts";
import type { Spelling } from "../../model/name.ts";
import type { Claim } from "../../model/source.ts";
import type { Tables } from "../../model/tables.ts";
import type { TheoryRecord } from "../../schema/theory.ts";
import type { Resolving } from "./context.ts";
import { citationsOf, headRemarksOf, mustSpan, nameOf, partId, remarksOf, spellingsOf } from "./context.ts";

/** Resolves theories with their evidence; `claims` are those already resolved, by public id. */
export function resolveTheories(
  context: Resolving,
  claims: readonly Claim[],
): Pick<Tables, "theories" | "evidence" | "theoryRulings"> {
  const theories: Theory[] = [];
  const evidence: Evidence[] = [];
  const theoryRulings: TheoryRuling[] = [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));

  for (const { record } of context.checked.records.theories) {
    const own = context.levelOf(record.revealedIn);
    const since = context.sinceOfTheory(record);
    const { id, question, proposition, topic, summary, criteria, characters, note } = record;
    theories.push({
      id,
      question,
      proposition,
      topic,
      summary,
      criteria: { ...criteria, deadline: mustSpan(criteria.deadline) },
      characters,
      statedBy: citationsOf(record.statedBy),
      ...remarksOf({ note }, since, [], context),
      level: own,
      since,
    });
    for (const piece of record.evidence) {
      const on = groundOf(piece.on, byId);
      const claim = on.type === "claim" ? byId.get(on.claim) : undefined;
      const level = Math.max(own, context.levelOf(piece.revealedIn), claim?.level ?? 0);
      evidence.push({
        id: partId(id, piece.id),
        theory: id,
        bearing: piece.bearing,
        text: piece.text,
        on,
        citations: citationsOf(piece.citations),
        level,
        since: context.sinceOfEvidence(record, piece),
      });
    }
    if (record.ruling)
      theoryRulings.push({
        theory: id,
        date: record.ruling.date,
        holds: record.ruling.holds,
        reason: record.ruling.reason,
        citations: citationsOf(record.ruling.citations),
        level: own,
        since: record.ruling.date,
      });
  }
  return { theories, evidence, theoryRulings };
}

/** What evidence rests on, by the public ids of the parts. */
function groundOf(on: TheoryRecord["evidence"][number]["on"], claims: ReadonlyMap<string, Claim>): Ground {
  if ("episode" in on) return { type: "episode", episode: on.episode };
  const ref = "fact" in on ? on.fact : "event" in on ? on.event : on.claim;
  const slash = ref.indexOf("/");
  const owner = ref.slice(0, slash);
  const part = partId(owner, ref.slice(slash + 1));
  if ("fact" in on) return { type: "fact", fact: part, of: owner };
  if ("event" in on) return { type: "event", event: part, episode: owner };
  return { type: "claim", claim: part, question: claims.get(part)?.question ?? "", source: owner };
}

/** Resolves people, with the other spellings of their names. */
export function resolvePeople(context: Resolving): { people: Person[]; spellings: Spelling[] } {
  const people: Person[] = [];
  const spellings: Spelling[] = [];
  for (const { record } of context.checked.records.people) {
    const { id, jobs, line, knownFor } = record;
    const since = context.sinceOfPerson(id);
    const noted = headRemarksOf(record, since, context);
    // Which of the works cited names which of the others is not recorded: they are told together, from the latest.
    const known = context.sinceOfAll(since, record.citations);
    people.push({
      id,
      name: nameOf(record.name),
      jobs,
      line,
      knownFor,
      citations: citationsOf(record.citations),
      ...noted,
      ...(knownFor.length > 0 && known !== since && { later: { ...noted.later, knownFor: known } }),
      level: 0,
      since,
    });
    spellings.push(...spellingsOf(refOf("person", id), record.name, 0, since, context));
  }
  return { people, spellings };
}
