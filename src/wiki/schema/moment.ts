import * as v from "valibot";
import { dayBases, revealBases } from "../vocabulary/statements.ts";
import { citationsSchema } from "./citation.ts";
import { field, id, revealedIn, text } from "./basic.ts";
import { remark } from "./remark.ts";

/** One moment of the outbreak in story time: content/chronology/<id>.json. */
export const momentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "Neutral id: chr-001 and so on."),
  order: field(v.pipe(v.number(), v.integer(), v.minValue(1)), "Place in the order of the story, from 1."),
  day: field(text, "Day of the story in words, such as Day 2."),
  dayBasis: field(v.picklist(dayBases), "Whether a source names the day or the editors inferred it."),
  time: field(v.nullable(text), "Time of day in the recorded words; null where none is recorded."),
  text: field(text, "What happens, in one sentence."),
  revealedIn,
  revealedInBasis: v.optional(field(v.picklist(revealBases), "Why this episode.")),
  characters: field(v.array(id), "Who is in it."),
  place: field(v.nullable(id), "Where: id of a lore entry; null where unknown."),
  citations: citationsSchema,
  note: v.optional(field(remark, "Doubts and disagreements between the sources.")),
});
