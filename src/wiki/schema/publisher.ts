import * as v from "valibot";
import { field, id, text } from "./basic.ts";
import { remark } from "./remark.ts";

/** Whoever publishes works: content/publishers/<id>.json. Works of one publisher are one origin. */
export const publisherSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "Neutral id."),
  name: field(text, "The name as readers know it."),
  spellings: field(v.array(text), "Other forms of the name that were seen."),
  note: v.optional(field(remark, "Anything worth knowing, such as: copies other works word for word.")),
});
