import type { Imprint } from "../../model/citation.ts";
import { refOf } from "../../model/entity.ts";
import type { EntityRef } from "../../model/entity.ts";
import type { Question, QuestionRuling } from "../../model/question.ts";
import type { Since } from "../../model/row.ts";
import type { Claim, Derivation, Publisher, Source, Speaker, Telling } from "../../model/source.ts";
import type { Tables } from "../../model/tables.ts";
import type { Value } from "../../model/value.ts";
import type { QuestionRecord } from "../../schema/question.ts";
import type { ClaimRecord, SourceRecord } from "../../schema/source.ts";
import type { ValueRecord } from "../../schema/value.ts";
import type { Resolving } from "./context.ts";
import { later } from "../days.ts";
import { citationsOf, mustSpan, partId, quotationOf, remarksOf } from "./context.ts";

/** Resolves what the world outside the story says: publishers, sources with their claims, questions. */
export function resolvePublicity(
  context: Resolving,
): Pick<
  Tables,
  | "publishers"
  | "imprints"
  | "sources"
  | "derivations"
  | "claims"
  | "tellings"
  | "questions"
  | "questionRulings"
> {
  const { records } = context.checked;
  const names = new Map(records.publishers.map(({ record }) => [record.id, record.name]));
  const speakers = new Map(
    records.sources.map(({ record: { id, publisher, kind } }): [string, Speaker] => [
      id,
      { name: names.get(publisher) ?? id, kind, source: id },
    ]),
  );
  const gates = new Map(
    records.questions.map(({ record }) => [record.id, context.levelOf(record.revealedIn)]),
  );
  const imprints: Imprint[] = [];
  const sources: Source[] = [];
  const derivations: Derivation[] = [];
  const claims: Claim[] = [];
  const tellings: Telling[] = [];

  for (const { record } of records.sources) {
    const since = context.sinceOfSource(record.id);
    imprints.push(imprintOf(record, names.get(record.publisher) ?? record.publisher, since));
    sources.push(sourceOf(record, since, context));
    for (const from of record.derivedFrom) derivations.push({ source: record.id, from, level: 0, since });
    for (const claim of record.claims) {
      const floor = gates.get(claim.question) ?? 0;
      const resolved = claimOf(record.id, claim, speakers, context, floor, since);
      claims.push(resolved.claim);
      if (resolved.telling) tellings.push(resolved.telling);
    }
  }

  return {
    imprints,
    sources,
    derivations,
    claims,
    tellings,
    publishers: records.publishers.map(({ record: { id, name, spellings, note } }): Publisher => {
      const since = context.sinceOfPublisher(id);
      return { id, name, spellings, ...remarksOf({ note }, since, [], context), level: 0, since };
    }),
    questions: records.questions.map(({ record }) => questionOf(record, context)),
    questionRulings: records.questions.flatMap(({ record }): QuestionRuling[] =>
      record.ruling
        ? [
            {
              question: record.id,
              date: record.ruling.date,
              value: valueOf(record.ruling.value),
              reason: record.ruling.reason,
              citations: citationsOf(record.ruling.citations),
              level: context.levelOf(record.revealedIn),
              since: record.ruling.date,
            },
          ]
        : [],
    ),
  };
}

const imprintOf = (record: SourceRecord, publisherName: string, since: Since): Imprint => ({
  source: record.id,
  publisher: record.publisher,
  publisherName,
  kind: record.kind,
  published: record.published === null ? null : mustSpan(record.published),
  level: 0,
  since,
});

const sourceOf = (record: SourceRecord, since: Since, context: Resolving): Source => ({
  id: record.id,
  publisher: record.publisher,
  kind: record.kind,
  title: record.title,
  url: record.url,
  published: record.published === null ? null : mustSpan(record.published),
  language: record.language,
  read: record.read,
  knownThrough: record.knownThrough,
  ...remarksOf({ dateBasis: record.dateBasis, note: record.note }, since, [], context),
  level: context.levelOf(record.revealedIn),
  since,
});

function questionOf(record: QuestionRecord, context: Resolving): Question {
  const { id, text, property, season, value, unit, many, settledBy, note } = record;
  const since = context.sinceOfQuestion(id);
  return {
    id,
    text,
    subject: subjectOf(record),
    property,
    ...(season !== undefined && { season }),
    value,
    ...(unit !== undefined && { unit }),
    many,
    settledBy,
    ...remarksOf({ note }, since, [], context),
    level: context.levelOf(record.revealedIn),
    since,
  };
}

function subjectOf({ subject }: QuestionRecord): EntityRef | "series" {
  if ("person" in subject) return refOf("person", subject.person);
  if ("character" in subject) return refOf("character", subject.character);
  if ("entry" in subject) return refOf("entry", subject.entry);
  return "series";
}

/** Resolves a value as written; its dates have been checked. */
export function valueOf(value: ValueRecord): Value {
  if ("date" in value) return { type: "date", span: mustSpan(value.date) };
  if ("window" in value) return { type: "window", span: mustSpan(value.window) };
  if ("status" in value) return { type: "status", word: value.status };
  if ("count" in value) return { type: "count", count: value.count };
  if ("text" in value) return { type: "text", text: value.text };
  if ("notIn" in value) return { type: "excluded", span: mustSpan(value.notIn) };
  return { type: "unannounced" };
}

function claimOf(
  source: string,
  claim: ClaimRecord,
  speakers: ReadonlyMap<string, Speaker>,
  context: Resolving,
  floor: number,
  since: Since,
): { claim: Claim; telling?: Telling } {
  const id = partId(source, claim.id);
  const sealedAt = Math.max(floor, context.levelOf(claim.spoils));
  const told = later(since, context.sinceOfLevel(sealedAt));
  const safer = claim.openStatement !== undefined && sealedAt > floor;
  const worded = (from: Since) => ({
    statement: claim.statement,
    ...(claim.quotation && { quotation: quotationOf(claim.quotation) }),
    ...remarksOf({ note: claim.note }, from, [], context),
  });
  const open = safer ? { statement: claim.openStatement ?? "" } : worded(since);
  const { retracted } = claim;
  const speaker = claim.attributedTo && speakerOf(claim.attributedTo, speakers);
  return {
    claim: {
      id,
      source,
      question: claim.question,
      value: valueOf(claim.value),
      ...open,
      wording: claim.wording,
      ...(speaker && { speaker }),
      ...(claim.locator !== undefined && { locator: claim.locator }),
      ...(claim.held !== undefined && { held: mustSpan(claim.held) }),
      ...(retracted !== undefined && {
        retracted,
        later: { ...("later" in open ? open.later : {}), retracted },
      }),
      level: safer ? floor : sealedAt,
      since,
    },
    ...(safer && { telling: { claim: id, ...worded(told), level: sealedAt, since: told } }),
  };
}

/** Who is quoted: somebody by name, or the publisher of the work that is relayed. */
function speakerOf(
  speaker: NonNullable<ClaimRecord["attributedTo"]>,
  speakers: ReadonlyMap<string, Speaker>,
): Speaker {
  if ("name" in speaker)
    return {
      name: speaker.name,
      kind: speaker.kind,
      ...(speaker.person !== undefined && { person: speaker.person }),
    };
  const { source } = speaker;
  return speakers.get(source) ?? { name: source, kind: "social", source };
}
