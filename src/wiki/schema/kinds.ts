import { characterSchema } from "./character.ts";
import { entrySchema } from "./entry.ts";
import { episodeSchema } from "./episode.ts";
import { momentSchema } from "./moment.ts";
import { personSchema } from "./person.ts";
import { publisherSchema } from "./publisher.ts";
import { questionSchema } from "./question.ts";
import { rehearsalSchema } from "./rehearsal.ts";
import { siteSchema } from "./site.ts";
import { sourceSchema } from "./source.ts";
import { theorySchema } from "./theory.ts";

/** Every folder of `src/content` with the schema of the records in it. */
export const recordSchemas = {
  characters: characterSchema,
  people: personSchema,
  episodes: episodeSchema,
  lore: entrySchema,
  chronology: momentSchema,
  questions: questionSchema,
  publishers: publisherSchema,
  sources: sourceSchema,
  theories: theorySchema,
  rehearsals: rehearsalSchema,
} as const;
export type RecordFolder = keyof typeof recordSchemas;

/** The schema of `src/content/site.json`. */
export const siteRecordSchema = siteSchema;
