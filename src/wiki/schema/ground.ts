import * as v from "valibot";
import { field, id, partRef } from "./basic.ts";

/** What a piece of evidence, or the outcome of a rehearsal, rests on. */
export const groundSchema = v.union(
  [
    v.strictObject({ fact: field(partRef, "A fact of a character or lore entry: record-id/f3.") }),
    v.strictObject({ event: field(partRef, "A key event of an episode: s1e04/e2.") }),
    v.strictObject({ claim: field(partRef, "A claim of a source: source-id/c1.") }),
    v.strictObject({ episode: field(id, "An episode as a whole, where nothing smaller is recorded.") }),
  ],
  'on is one of {"fact"}, {"event"}, {"claim"}, {"episode"}',
);
export type GroundRecord = v.InferOutput<typeof groundSchema>;
