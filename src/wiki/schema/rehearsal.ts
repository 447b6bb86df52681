import * as v from "valibot";
import { citationsSchema } from "./citation.ts";
import { criteriaSchema, proposition } from "./criteria.ts";
import { day, field, id, revealedIn, text } from "./basic.ts";
import { groundSchema } from "./ground.ts";

/** One proposition that is settled already, for practice: content/rehearsals/<id>.json. */
export const rehearsalSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "Never shown; the same as the file name."),
  revealedIn,
  asked: v.optional(
    field(day, "The day on which it is asked; left out of the story, which is asked after revealedIn."),
  ),
  question: field(
    v.pipe(text, v.regex(/\?$/u, "a rehearsal's question ends in a question mark")),
    "The proposition as a question, worded as on that day.",
  ),
  proposition,
  criteria: criteriaSchema,
  about: v.optional(
    field(id, "The ledger's question on which the reader may look up what was known that day."),
  ),
  outcome: v.strictObject({
    holds: field(v.boolean(), "Whether the proposition turned out true."),
    text: field(text, "What happened, in one sentence; shown only after the reader has answered."),
    on: field(groundSchema, "The fact, event, claim or episode that settles it."),
    revealedIn,
    citations: citationsSchema,
  }),
});
export type RehearsalRecord = v.InferOutput<typeof rehearsalSchema>;
