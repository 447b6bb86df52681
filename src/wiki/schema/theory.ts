import * as v from "valibot";
import { bearings, theoryTopics } from "../vocabulary/statements.ts";
import { citationsSchema } from "./citation.ts";
import { day, edtf, field, id, localId, partRef, revealedIn, text } from "./basic.ts";
import { remark, tellingDay } from "./remark.ts";

const groundSchema = v.union(
  [
    v.strictObject({ fact: field(partRef, "A fact of a character or lore entry: record-id/f3.") }),
    v.strictObject({ event: field(partRef, "A key event of an episode: s1e04/e2.") }),
    v.strictObject({ claim: field(partRef, "A claim of a source: source-id/c1.") }),
    v.strictObject({ episode: field(id, "An episode as a whole, where nothing smaller is recorded.") }),
  ],
  'on is one of {"fact"}, {"event"}, {"claim"}, {"episode"}',
);

/** One theory: content/theories/<id>.json. */
export const theorySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "The address under /speculation; sealed together with the theory."),
  revealedIn,
  question: field(
    v.pipe(text, v.regex(/\?$/u, "a theory's question ends in a question mark")),
    "The theory as a question.",
  ),
  proposition: field(text, "The same as a sentence that will turn out true or false."),
  topic: field(v.picklist(theoryTopics), "The heading it stands under."),
  summary: field(text, "What its holders think and why, in two or three sentences."),
  criteria: v.strictObject({
    holds: field(text, "What would show that it is right."),
    fails: field(text, "What would show that it is wrong."),
    deadline: field(edtf, "By when it must be decided; an open date until a season ends is written 2028?."),
  }),
  evidence: v.array(
    v.strictObject({
      id: field(localId, "p1, p2 …; kept for ever."),
      bearing: field(v.picklist(bearings), "Which side it takes."),
      text: field(text, "What speaks for or against it, in one sentence."),
      on: field(groundSchema, "The fact, event, claim or episode it rests on."),
      revealedIn,
      since: v.optional(
        field(
          tellingDay,
          "From when it is known, where its ground does not say: a day, the id of a work, or undated.",
        ),
      ),
      citations: citationsSchema,
    }),
  ),
  characters: field(v.array(id), "Whom it concerns."),
  statedBy: citationsSchema,
  ruling: v.optional(
    v.strictObject({
      date: field(day, "Day of the ruling."),
      holds: field(v.boolean(), "Whether the proposition turned out true."),
      reason: field(text, "Which criterion was met, in one sentence."),
      citations: citationsSchema,
    }),
  ),
  note: v.optional(field(remark, "Editors' note, sealed together with the theory.")),
});
export type TheoryRecord = v.InferOutput<typeof theorySchema>;
