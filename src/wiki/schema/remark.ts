import * as v from "valibot";
import { day, field, id, text } from "./basic.ts";

/** From which day something can be told, where nothing else in the record says so. */
export const tellingDay = v.union(
  [day, id],
  "a day such as 2025-07-23, the id of the work that tells it, or undated: then it is told today alone",
);

/**
 * Words of the editors about a statement or a work, as opposed to the statement itself. As a text they exist from
 * the day of what they stand beside, and of every work that is cited there; what speaks of later works says when.
 */
export const remark = v.union(
  [
    text,
    v.strictObject({
      text: field(text, "The words."),
      since: field(
        tellingDay,
        "From when the words can be told: a day, the id of the latest work that they speak of, or undated where no day can be known (they are then told today alone).",
      ),
    }),
  ],
  'a note is text that is not empty, or {"text", "since"}',
);
export type RemarkRecord = v.InferOutput<typeof remark>;
