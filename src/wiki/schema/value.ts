import * as v from "valibot";
import { statusWords } from "../vocabulary/questions.ts";
import { edtf, field, text } from "./basic.ts";

/** What a claim answers: one shape a question type, or a dated "not announced", or "not in this span". */
export const valueSchema = v.union(
  [
    v.strictObject({ date: field(edtf, "The day or span in which it happened or is to happen, as EDTF.") }),
    v.strictObject({
      window: field(edtf, "The predicted window, as EDTF: 2026?, 2026-07/2026-12, 2027-01/.."),
    }),
    v.strictObject({ status: field(v.picklist(statusWords), "The answer in one word.") }),
    v.strictObject({ count: field(v.pipe(v.number(), v.minValue(0)), "A number in the question's unit.") }),
    v.strictObject({ text: field(text, "A short label; sources that agree get the same label.") }),
    v.strictObject({ announced: field(v.literal(false), "The source says that nothing is announced.") }),
    v.strictObject({
      notIn: field(edtf, "The source rules this span out, as EDTF; ../2023-03 for 'not yet'."),
    }),
  ],
  'a value is one of {"date"}, {"window"}, {"status"}, {"count"}, {"text"}, {"announced": false}, {"notIn"}',
);
export type ValueRecord = v.InferOutput<typeof valueSchema>;
