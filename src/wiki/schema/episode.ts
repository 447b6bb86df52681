import * as v from "valibot";
import { citationSchema, citationsSchema } from "./citation.ts";
import { edtf, field, id, localId, revealedIn, text } from "./basic.ts";
import { remark } from "./remark.ts";

const eventSchema = v.strictObject({
  id: field(localId, "e1, e2 …; kept for ever, because theories refer to it."),
  text: field(text, "What happens, in one sentence."),
  revealedIn,
  characters: field(v.array(id), "Who is in it."),
  citations: citationsSchema,
  note: v.optional(field(remark, "Doubts and disagreements between the sources.")),
});

/** One episode: content/episodes/<id>.json. */
export const episodeSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "s1e01 and so on; the address under /episodes."),
  season: field(v.pipe(v.number(), v.integer(), v.minValue(1)), "Season number."),
  number: field(v.pipe(v.number(), v.integer(), v.minValue(1)), "Number within the season."),
  title: field(v.nullable(text), "Title as published; null where no source gives one."),
  titleNote: v.optional(field(remark, "Why there is no title, or where it comes from.")),
  released: field(edtf, "Day of release."),
  runtimeMinutes: field(
    v.nullable(v.pipe(v.number(), v.minValue(1))),
    "Length in minutes; null where unknown.",
  ),
  runtimeNote: v.optional(field(remark, "What is known of the length.")),
  runtimeCitations: v.optional(v.array(citationSchema), []),
  line: field(text, "One neutral line that tells nothing of the story."),
  synopsis: field(
    v.array(v.strictObject({ text, revealedIn, citations: citationsSchema })),
    "The story of the episode; sealed until it has been watched.",
  ),
  events: field(v.array(eventSchema), "Key events in order."),
  citations: citationsSchema,
  note: v.optional(field(remark, "Editors' note, safe before the first episode.")),
});
