import * as v from "valibot";
import { field, id, language, text } from "./basic.ts";
import { remark } from "./remark.ts";

/** Words of a source in its own language. */
export const quotationSchema = v.strictObject({
  text: field(text, "The words as printed, in the original language; a sentence at most."),
  language: field(language, "Language of the words, such as ko."),
  translation: v.optional(field(text, "An English translation, ours unless a note says otherwise.")),
});

/** The tie from a statement to a source. */
export const citationSchema = v.strictObject({
  source: field(id, "Id of the source: its file name in content/sources without .json."),
  locator: v.optional(field(text, "Where in the work: a minute, a paragraph, a heading.")),
  quotation: v.optional(quotationSchema),
  note: v.optional(field(remark, "Anything a reader should know about this citation.")),
});
export type CitationRecord = v.InferOutput<typeof citationSchema>;

/** At least one citation. */
export const citationsSchema = field(
  v.pipe(v.array(citationSchema), v.minLength(1, "a statement names at least one source")),
  "The works that say so.",
);
