import * as v from "valibot";
import { fateStates, revealBases } from "../vocabulary/statements.ts";
import { relationshipTypes } from "../vocabulary/relationships.ts";
import { citationsSchema } from "./citation.ts";
import { factSchema } from "./fact.ts";
import { field, id, localId, revealedIn, text } from "./basic.ts";
import { nameSchema } from "./name.ts";
import { remark } from "./remark.ts";

const fateSchema = v.strictObject({
  state: field(v.picklist(fateStates), "What the name tag shows from this episode on."),
  text: field(text, "What happens, in one sentence."),
  revealedIn,
  revealedInBasis: v.optional(field(v.picklist(revealBases), "Why this episode.")),
  citations: citationsSchema,
});

const castingSchema = v.strictObject({
  person: field(id, "Who plays the character: id of a person."),
  season: field(v.pipe(v.number(), v.integer(), v.minValue(1)), "In which season."),
  citations: citationsSchema,
  note: v.optional(field(remark, "What is uncertain about the credit.")),
});

const relationshipSchema = v.strictObject({
  id: field(localId, "r1, r2 …; kept for ever."),
  to: field(id, "The other character."),
  type: field(v.picklist(relationshipTypes), "How the two are tied, read from this character to the other."),
  revealedIn,
  revealedInBasis: v.optional(field(v.picklist(revealBases), "Why this episode.")),
  note: v.optional(field(text, "One sentence that tells nothing later than the episode.")),
  citations: citationsSchema,
});

/** One character: content/characters/<id>.json. */
export const characterSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(id, "The address under /cast; the same as the file name."),
  name: nameSchema,
  revealedIn: field(v.nullable(id), "Episode that reveals that this character exists; null for most."),
  group: field(id, "Id of a group of content/site.json."),
  line: field(text, "One neutral line that is safe before the first episode."),
  castings: field(v.array(castingSchema), "Who plays the character, season by season, as far as credited."),
  facts: field(v.array(factSchema), "What the series tells about the character, in story order."),
  fates: field(v.array(fateSchema), "The turns of the character's condition, in story order."),
  relationships: field(
    v.array(relationshipSchema),
    "Ties to other characters; each is written once, on one side.",
  ),
  note: v.optional(field(remark, "Editors' note, safe before the first episode.")),
});
export type CharacterRecord = v.InferOutput<typeof characterSchema>;
