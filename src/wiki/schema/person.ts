import * as v from "valibot";
import { jobs } from "../vocabulary/statements.ts";
import { citationsSchema } from "./citation.ts";
import { field, id, text } from "./basic.ts";
import { nameSchema } from "./name.ts";
import { remark } from "./remark.ts";

/** One actor or member of the crew: content/people/<id>.json. */
export const personSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "The address under /people; the same as the file name."),
  name: nameSchema,
  jobs: field(v.pipe(v.array(v.picklist(jobs)), v.minLength(1)), "What the person does on the series."),
  line: field(text, "One neutral line: who this is, safe before the first episode."),
  knownFor: field(v.array(text), "Other works or posts that readers may know the person by."),
  citations: citationsSchema,
  note: v.optional(field(remark, "What is uncertain, safe before the first episode.")),
});
