import * as v from "valibot";
import { readings, sourceKinds, wordings } from "../vocabulary/sources.ts";
import { quotationSchema } from "./citation.ts";
import { day, edtf, field, id, language, localId, revealedIn, text, url } from "./basic.ts";
import { valueSchema } from "./value.ts";
import { remark } from "./remark.ts";

const speakerSchema = v.union(
  [
    v.strictObject({ source: field(id, "The work that is relayed, also when nobody here has read it.") }),
    v.strictObject({
      name: field(text, "Who is relayed, as a reader knows them."),
      kind: field(v.picklist(sourceKinds), "What the speaker is: official, interview …"),
      person: v.optional(field(id, "Id of the person, where there is one.")),
    }),
  ],
  'attributedTo is {"source": id} or {"name", "kind"}',
);

const claimSchema = v.strictObject({
  id: field(localId, "c1, c2 …; kept for ever."),
  question: field(id, "Id of the question it answers."),
  value: field(valueSchema, "What it answers."),
  statement: field(text, "One plain sentence: what this source says."),
  wording: field(v.picklist(wordings), "How the source put it."),
  attributedTo: v.optional(field(speakerSchema, "Whom the source relays.")),
  spoils: field(
    v.nullable(id),
    "Episode whose story the statement or value gives away; null where it gives away nothing.",
  ),
  openStatement: v.optional(
    field(text, "The same claim worded so that it spoils nothing; shown until the seal opens."),
  ),
  quotation: v.optional(quotationSchema),
  locator: v.optional(field(text, "Where in the work.")),
  held: v.optional(field(edtf, "When the claim is said to have held, where the source only recalls it.")),
  retracted: v.optional(field(day, "Day on which the source withdrew it.")),
  note: v.optional(field(remark, "Doubts; sealed together with the claim.")),
});

/** One published work with the claims it makes: content/sources/<id>.json. */
export const sourceSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "Neutral id of publisher and date; the address under /sources."),
  publisher: field(id, "Id of the publisher."),
  kind: field(v.picklist(sourceKinds), "What kind of work it is; the rank follows from it."),
  title: field(v.nullable(text), "Title as printed; null for a stub whose title nobody here has seen."),
  url: field(v.nullable(url), "Address; null where there is none to give."),
  published: field(v.nullable(edtf), "Date of publication as EDTF; null where undated."),
  dateBasis: v.optional(field(remark, "How the date was fixed, where the work does not print it.")),
  language: field(language, "Language of the work."),
  read: field(v.picklist(readings), "How much of it the editors have read."),
  knownThrough: v.optional(field(v.array(id), "For a stub: the works that make it known."), []),
  derivedFrom: v.optional(field(v.array(id), "The works that this one merely repeats."), []),
  revealedIn,
  note: v.optional(field(remark, "Anything worth knowing about the work; sealed together with it.")),
  claims: field(v.array(claimSchema), "The real-world claims it makes, in its own order."),
});
export type SourceRecord = v.InferOutput<typeof sourceSchema>;
export type ClaimRecord = SourceRecord["claims"][number];
