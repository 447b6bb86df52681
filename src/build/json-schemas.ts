import { toJsonSchema } from "@valibot/to-json-schema";
import { recordSchemas, siteRecordSchema } from "../wiki/schema/kinds.ts";

const singular: Readonly<Record<keyof typeof recordSchemas, string>> = {
  characters: "character",
  people: "person",
  episodes: "episode",
  lore: "entry",
  chronology: "moment",
  questions: "question",
  publishers: "publisher",
  sources: "source",
  theories: "theory",
  rehearsals: "rehearsal",
};

/**
 * The JSON Schemas (draft-07) of every kind of record, by file name: what an editor needs to complete
 * fields and explain them. Rules that JSON Schema cannot say are left to the build.
 */
export function jsonSchemas(): Map<string, string> {
  const schemas: [string, Parameters<typeof toJsonSchema>[0]][] = [["site", siteRecordSchema]];
  for (const [folder, schema] of Object.entries(recordSchemas))
    schemas.push([singular[folder as keyof typeof recordSchemas], schema]);
  return new Map(
    schemas.map(([name, schema]) => {
      const json = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" });
      return [`${name}.json`, `${JSON.stringify({ title: name, ...json }, null, 2)}\n`];
    }),
  );
}
