import * as v from "valibot";
import { propertyNames, valueTypes } from "../vocabulary/questions.ts";
import { citationsSchema } from "./citation.ts";
import { day, field, id, revealedIn, text } from "./basic.ts";
import { valueSchema } from "./value.ts";
import { remark } from "./remark.ts";

/** What a question is about; `series` is the series or one of its seasons as a whole. */
const subjectSchema = v.union(
  [
    v.strictObject({ series: v.literal(true) }),
    v.strictObject({ person: field(id, "Id of a person.") }),
    v.strictObject({ character: field(id, "Id of a character.") }),
    v.strictObject({ entry: field(id, "Id of a lore entry.") }),
  ],
  'a subject is {"series": true}, {"person": id}, {"character": id} or {"entry": id}',
);

/** One thing that can be known: content/questions/<id>.json. */
export const questionSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "The address under /questions; the same as the file name."),
  text: field(
    v.pipe(text, v.regex(/\?$/u, "a question ends in a question mark")),
    "The question, as a reader asks it.",
  ),
  subject: field(subjectSchema, "Whom or what it is about."),
  property: field(v.picklist(propertyNames), "What it asks."),
  season: v.optional(field(v.pipe(v.number(), v.integer(), v.minValue(1)), "The season it concerns.")),
  value: field(v.picklist(valueTypes), "The shape that every claim's value has."),
  unit: v.optional(field(text, "Unit of a count, such as hours viewed.")),
  many: v.optional(
    field(v.boolean(), "True where several answers hold side by side, such as places of filming."),
    false,
  ),
  revealedIn,
  settledBy: field(text, "What would settle it, in one sentence."),
  ruling: v.optional(
    v.strictObject({
      date: field(day, "Day of the ruling."),
      value: field(valueSchema, "The answer."),
      reason: field(text, "Why the matter is closed, in one sentence."),
      citations: citationsSchema,
    }),
  ),
  note: v.optional(field(remark, "Editors' finding, as safe as the question itself.")),
});
export type QuestionRecord = v.InferOutput<typeof questionSchema>;
