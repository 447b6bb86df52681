import * as v from "valibot";
import { bearings, theoryTopics } from "../vocabulary/statements.ts";
import { citationSchema, citationsSchema } from "./citation.ts";
import { day, field, id, localId, revealedIn, text } from "./basic.ts";
import { criteriaSchema, proposition } from "./criteria.ts";
import { groundSchema } from "./ground.ts";
import { remark, tellingDay } from "./remark.ts";
import { valueSchema } from "./value.ts";

/** One wording of a theory. A change is a new one at the end of the list; what stands in it is never edited. */
const versionSchema = v.strictObject({
  day: field(day, "Day from which this wording holds."),
  proposition,
  criteria: criteriaSchema,
  change: v.optional(field(text, "What is new in it and why; left out of the first.")),
});

/** What ties a theory of the real world to the ledger. */
const tiedSchema = v.strictObject({
  question: field(id, "The ledger's question that settles it."),
  value: v.optional(
    field(
      valueSchema,
      "The answer under which it holds: live claims that say so speak for it, and those that rule it out against it.",
    ),
  ),
});

/** One theory: content/theories/<id>.json. */
export const theorySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "The address under /speculation; sealed together with the theory."),
  revealedIn,
  question: field(
    v.pipe(text, v.regex(/\?$/u, "a theory's question ends in a question mark")),
    "The theory as a question.",
  ),
  topic: field(v.picklist(theoryTopics), "The heading it stands under."),
  summary: field(text, "What its holders think and why, in two or three sentences."),
  versions: field(
    v.pipe(v.array(versionSchema), v.minLength(1, "a theory has at least one version")),
    "Its proposition and criteria, the oldest wording first; the last one holds.",
  ),
  tied: v.optional(field(tiedSchema, "For theories of the real world; claims come in as evidence by rule.")),
  rivals: v.optional(
    field(v.array(id), "Theories that cannot be true together with it; told on one side."),
    [],
  ),
  implies: v.optional(field(v.array(id), "Theories that must be true if it is."), []),
  evidence: v.array(
    v.strictObject({
      id: field(localId, "p1, p2 …; kept for ever."),
      bearing: field(v.picklist(bearings), "Which side it takes."),
      text: field(text, "What speaks for or against it, in one sentence."),
      on: field(groundSchema, "The fact, event, claim or episode it rests on."),
      revealedIn,
      since: v.optional(
        field(
          tellingDay,
          "From when it is known, where its ground does not say: a day, the id of a work, or undated.",
        ),
      ),
      citations: citationsSchema,
    }),
  ),
  characters: field(v.array(id), "Whom it concerns."),
  statedBy: field(
    v.array(citationSchema),
    "The works that hold it; empty only where the register itself asks, of the real world.",
  ),
  ruling: v.optional(
    v.strictObject({
      date: field(day, "Day of the ruling."),
      holds: field(v.boolean(), "Whether the proposition turned out true."),
      reason: field(text, "Which criterion was met, in one sentence."),
      citations: citationsSchema,
    }),
  ),
  note: v.optional(field(remark, "Editors' note, sealed together with the theory.")),
});
export type TheoryRecord = v.InferOutput<typeof theorySchema>;
