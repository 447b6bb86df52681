import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { field } from "../../wiki/schema/basic.ts";
import { relationshipTypes } from "../../wiki/vocabulary/relationships.ts";
import { bearings, jobs, loreKinds, theoryTopics } from "../../wiki/vocabulary/statements.ts";
import { propertyNames, theoryStandings, topics } from "../../wiki/vocabulary/questions.ts";
import { readings, sourceKinds } from "../../wiki/vocabulary/sources.ts";
import { evidenceWeights } from "../../wiki/ledger/theory-standing.ts";
import type { EvidenceGrade } from "../../wiki/ledger/theory-standing.ts";
import {
  citation,
  citations,
  claim,
  edtf,
  fact,
  ids,
  named,
  optional,
  standing,
  value,
} from "./api-schema-parts.ts";

// Every grade is a key of the table of weights, and nothing else is.
const grades = Object.keys(evidenceWeights) as EvidenceGrade[];
const id = v.string();
const page = named.page;

const evidence = v.strictObject({
  id,
  bearing: v.picklist(bearings),
  text: v.string(),
  grade: field(v.picklist(grades), "What it rests on; computed."),
  weight: field(v.number(), "From 0 to 3; computed from the grade."),
  citations,
});

const version = v.strictObject({
  number: v.number(),
  day: field(v.string(), "Day from which it holds."),
  proposition: v.string(),
  criteria: v.strictObject({
    holds: v.string(),
    fails: v.string(),
    unsettled: field(v.string(), "What looks like an answer and settles nothing."),
    edges: field(v.array(v.string()), "Cases at the edge, each with how it would be ruled."),
    deadline: edtf,
  }),
  change: optional,
  sha256: field(
    v.string(),
    "Of {criteria, proposition} in the canonical form of RFC 8785, as UTF-8; 64 hexadecimal digits.",
  ),
});

/** What each file of `/api/v1` holds: a list of these. Everything in them is open at the premise, today. */
export const apiSchemas = {
  characters: v.strictObject({
    ...named,
    group: v.string(),
    castings: v.array(v.strictObject({ person: id, season: v.number(), citations })),
    relationships: v.array(v.strictObject({ to: id, type: v.picklist(relationshipTypes), citations })),
    facts: v.array(fact),
    questions: field(ids, "Questions about the character."),
  }),
  people: v.strictObject({
    ...named,
    jobs: v.array(v.picklist(jobs)),
    knownFor: v.array(v.string()),
    castings: v.array(v.strictObject({ character: id, season: v.number(), citations })),
    questions: field(ids, "Questions about the person."),
    citations,
  }),
  episodes: v.strictObject({
    id,
    page,
    season: v.number(),
    number: v.number(),
    title: v.nullable(v.string()),
    released: edtf,
    runtimeMinutes: v.nullable(v.number()),
    line: named.line,
    note: optional,
    citations,
  }),
  world: v.strictObject({ ...named, kind: v.picklist(loreKinds), facts: v.array(fact), questions: ids }),
  questions: v.strictObject({
    id,
    page,
    text: v.string(),
    topic: v.picklist(topics),
    property: v.picklist(propertyNames),
    subject: v.optional(
      field(v.string(), "Kind and id of whom it is about; missing for the series as a whole."),
    ),
    season: v.optional(v.number()),
    settledBy: field(v.string(), "What would settle it."),
    note: optional,
    standing,
    ruling: v.optional(v.strictObject({ date: v.string(), value, reason: v.string(), citations })),
    claims: field(v.array(claim), "Newest publication first."),
  }),
  sources: v.strictObject({
    id,
    page,
    title: v.nullable(v.string()),
    publisher: v.string(),
    kind: v.picklist(sourceKinds),
    published: v.nullable(edtf),
    url: v.nullable(v.string()),
    language: v.string(),
    read: field(v.picklist(readings), "How much of it the editors have read."),
    derivedFrom: field(ids, "Works that it repeats, as far as they may be named."),
    claims: field(ids, "Claims that it makes; they stand in questions.json."),
    note: optional,
  }),
  theories: v.strictObject({
    id,
    page,
    question: v.string(),
    topic: v.picklist(theoryTopics),
    summary: v.string(),
    versions: field(v.array(version), "Wordings, the oldest first; the last one holds."),
    settledBy: v.optional(field(id, "Id in questions.json; for theories of the real world.")),
    rivals: field(ids, "Theories that cannot be true together with it."),
    implies: field(ids, "Theories that must be true if it is."),
    standing: field(v.picklist(theoryStandings), "Computed from the evidence."),
    weights: v.strictObject({ supports: v.number(), undermines: v.number() }),
    ruling: v.optional(
      v.strictObject({ date: v.string(), holds: v.boolean(), reason: v.string(), citations }),
    ),
    evidence: v.array(evidence),
    characters: ids,
    statedBy: v.array(citation),
    note: optional,
  }),
} as const;

/** The name of a file of `/api/v1` that lists entities. */
export type ApiName = keyof typeof apiSchemas;

/** One row of such a file. */
export type ApiRow<N extends ApiName> = v.InferOutput<(typeof apiSchemas)[N]>;

/** `/api/v1/index.json`. */
export const apiIndexSchema = v.strictObject({
  name: v.string(),
  series: v.string(),
  address: v.optional(field(v.string(), "Where the wiki is published; pages are below it.")),
  asOf: field(v.string(), "The day whose knowledge this is."),
  level: field(v.literal("none"), "How much of the story is told: the premise and nothing more."),
  files: v.array(
    v.strictObject({ name: v.string(), path: v.string(), schema: v.string(), rows: v.number() }),
  ),
});

/** The JSON Schemas (draft-07) of the dumps, by file name below `/api/v1/schema/`. */
export const apiJsonSchemas = (): Map<string, string> =>
  new Map(
    [
      ["index", apiIndexSchema] as const,
      ...Object.entries(apiSchemas).map(([name, row]) => [name, v.array(row)] as const),
    ].map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify({ title: name, ...toJsonSchema(schema) }, null, 2)}\n`,
    ]),
  );
