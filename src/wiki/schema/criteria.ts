import * as v from "valibot";
import { edtf, field, text } from "./basic.ts";

/** A sentence that will turn out true or false. */
export const proposition = field(text, "A sentence that will turn out true or false.");

/** What settles a proposition, so that a stranger who has only this and the event comes to the same ruling. */
export const criteriaSchema = v.strictObject({
  holds: field(text, "What would show that it is right."),
  fails: field(text, "What would show that it is wrong."),
  unsettled: field(text, "What looks like an answer and settles nothing."),
  edges: field(
    v.pipe(v.array(text), v.minLength(1, "at least one edge case is thought through")),
    "Cases at the edge, each with how it would be ruled.",
  ),
  deadline: field(
    edtf,
    "By when it must be decided, as a day where it can be one; undecided after that it lapses.",
  ),
});
export type CriteriaRecord = v.InferOutput<typeof criteriaSchema>;
