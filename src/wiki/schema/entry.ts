import * as v from "valibot";
import { loreKinds } from "../vocabulary/statements.ts";
import { factSchema } from "./fact.ts";
import { field, id, revealedIn, text } from "./basic.ts";
import { nameSchema } from "./name.ts";
import { remark } from "./remark.ts";

/** One place, concept, object or organisation: content/lore/<id>.json. */
export const entrySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "The address under /world; the same as the file name."),
  kind: field(v.picklist(loreKinds), "What it is."),
  name: nameSchema,
  revealedIn,
  line: field(text, "One neutral line, as safe as the entry itself."),
  facts: field(v.array(factSchema), "What the series tells about it, in story order."),
  note: v.optional(field(remark, "Editors' note, as safe as the entry itself.")),
});
