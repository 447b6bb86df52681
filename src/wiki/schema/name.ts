import * as v from "valibot";
import { hangulBases, spellingKinds } from "../vocabulary/statements.ts";
import { citationSchema } from "./citation.ts";
import { field, language, revealedIn, text } from "./basic.ts";
import { remark } from "./remark.ts";

/** One spelling of a name, as somebody wrote it. */
const spellingSchema = v.strictObject({
  text: field(text, "The spelling, letter for letter."),
  kind: field(v.picklist(spellingKinds), "Why it exists."),
  language: v.optional(field(language, "Language of the spelling where it is not English.")),
  revealedIn: v.optional(revealedIn, null),
  citations: v.optional(field(v.array(citationSchema), "Who used it, as far as recorded."), []),
  note: v.optional(field(remark, "Anything worth knowing, such as: a slip of one article.")),
});

/** A name: one credited form, Hangul, and every other spelling seen. */
export const nameSchema = v.strictObject({
  credited: field(text, "The name as the credits or most sources print it; family name first."),
  hangul: v.optional(field(text, "The name in Hangul.")),
  hangulBasis: v.optional(
    field(
      v.picklist(hangulBases),
      "Whether the Hangul was seen in a source, is remembered, or only transliterated.",
    ),
  ),
  hangulCitations: v.optional(field(v.array(citationSchema), "Sources that print the Hangul."), []),
  spellings: v.optional(field(v.array(spellingSchema), "Every other spelling seen."), []),
  note: v.optional(field(remark, "What is uncertain about the name.")),
});
