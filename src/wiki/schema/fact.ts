import * as v from "valibot";
import { factKinds, revealBases } from "../vocabulary/statements.ts";
import { citationsSchema } from "./citation.ts";
import { field, localId, revealedIn, text } from "./basic.ts";
import { remark, tellingDay } from "./remark.ts";

/** An in-universe statement. */
export const factSchema = v.strictObject({
  id: field(localId, "f1, f2 …; kept for ever, because theories refer to it."),
  text: field(text, "One plain sentence in the present tense that tells nothing later than its episode."),
  revealedIn,
  revealedInBasis: v.optional(
    field(v.picklist(revealBases), "Why this episode; left out where a source names it."),
  ),
  since: v.optional(
    field(
      tellingDay,
      "From when it is known, where the series does not tell it: a day, the id of the first work that does, or undated.",
    ),
  ),
  kind: field(v.picklist(factKinds), "What it is about."),
  citations: citationsSchema,
  note: v.optional(
    field(remark, "Doubts and disagreements between the sources; sealed together with the fact."),
  ),
});
