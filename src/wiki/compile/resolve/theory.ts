import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Criteria } from "../../model/criteria.ts";
import { canonicalText } from "../../model/criteria.ts";
import type { Level } from "../../model/row.ts";
import type { Claim } from "../../model/source.ts";
import type { Tables } from "../../model/tables.ts";
import type { Evidence, Ground, Theory, TheoryRuling, TheoryTie, TheoryVersion } from "../../model/theory.ts";
import type { CriteriaRecord } from "../../schema/criteria.ts";
import type { GroundRecord } from "../../schema/ground.ts";
import type { TheoryRecord } from "../../schema/theory.ts";
import type { Resolving } from "./context.ts";
import { later } from "../days.ts";
import { citationsOf, mustSpan, partId, remarksOf } from "./context.ts";
import { valueOf } from "./publicity.ts";

type TheoryTables = Pick<Tables, "theories" | "evidence" | "theoryRulings" | "theoryVersions" | "theoryTies">;

/** Resolves theories with all that hangs on them; `claims` are those already resolved, by public id. */
export function resolveTheories(context: Resolving, claims: readonly Claim[]): TheoryTables {
  const theories: Theory[] = [];
  const evidence: Evidence[] = [];
  const theoryRulings: TheoryRuling[] = [];
  const theoryVersions: TheoryVersion[] = [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));

  for (const { record } of context.checked.records.theories) {
    const own = context.levelOf(record.revealedIn);
    const theory = theoryOf(record, own, context);
    theories.push(theory);
    theoryVersions.push(...versionsOf(record, theory));
    for (const piece of record.evidence) {
      const on = groundOf(piece.on, byId);
      const claim = on.type === "claim" ? byId.get(on.claim) : undefined;
      const level = Math.max(own, context.levelOf(piece.revealedIn), claim?.level ?? 0);
      evidence.push({
        id: partId(record.id, piece.id),
        theory: record.id,
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
        theory: record.id,
        date: record.ruling.date,
        holds: record.ruling.holds,
        reason: record.ruling.reason,
        citations: citationsOf(record.ruling.citations),
        level: own,
        since: record.ruling.date,
      });
  }
  return { theories, evidence, theoryRulings, theoryVersions, theoryTies: tiesOf(theories, context) };
}

/** The head of a theory. */
function theoryOf(record: TheoryRecord, level: Level, context: Resolving): Theory {
  const { id, question, topic, summary, characters, statedBy, tied, note } = record;
  const since = context.sinceOfTheory(record);
  return {
    id,
    question,
    topic,
    summary,
    characters,
    statedBy: citationsOf(statedBy),
    ...(tied && {
      tied: { question: tied.question, ...(tied.value && { value: valueOf(tied.value) }) },
    }),
    ...remarksOf({ note }, since, [], context),
    level,
    since,
  };
}

/** The wordings of a theory, hashed, each from the day on which it was written: before that nobody had read it. */
const versionsOf = ({ id, versions }: TheoryRecord, { level, since }: Theory): TheoryVersion[] =>
  versions.map(({ day, proposition, criteria, change }, index) => ({
    theory: id,
    number: index + 1,
    day,
    proposition,
    criteria: criteriaOf(criteria),
    ...(change !== undefined && { change }),
    sha256: bytesToHex(sha256(utf8ToBytes(canonicalText({ proposition, criteria })))),
    level,
    since: later(since, day),
  }));

/** Criteria with their deadline as a span. */
export const criteriaOf = (criteria: CriteriaRecord): Criteria => ({
  ...criteria,
  deadline: mustSpan(criteria.deadline),
});

/** Ties between theories, open only where both are: a link never leads to a seal. */
function tiesOf(theories: readonly Theory[], context: Resolving): TheoryTie[] {
  const byId = new Map(theories.map((theory) => [theory.id, theory]));
  return context.checked.records.theories.flatMap(({ record }) => {
    const tie = (type: TheoryTie["type"], ids: readonly string[]): TheoryTie[] =>
      ids.flatMap((to) => {
        const [one, other] = [byId.get(record.id), byId.get(to)];
        if (!one || !other) return [];
        const level = Math.max(one.level, other.level);
        return [{ from: record.id, to, type, level, since: later(one.since, other.since) }];
      });
    return [...tie("excludes", record.rivals), ...tie("implies", record.implies)];
  });
}

/** What a statement rests on, by the public ids of the parts. */
export function groundOf(on: GroundRecord, claims: ReadonlyMap<string, Claim>): Ground {
  if ("episode" in on) return { type: "episode", episode: on.episode };
  const ref = "fact" in on ? on.fact : "event" in on ? on.event : on.claim;
  const slash = ref.indexOf("/");
  const owner = ref.slice(0, slash);
  const part = partId(owner, ref.slice(slash + 1));
  if ("fact" in on) return { type: "fact", fact: part, of: owner };
  if ("event" in on) return { type: "event", event: part, episode: owner };
  return { type: "claim", claim: part, question: claims.get(part)?.question ?? "", source: owner };
}
