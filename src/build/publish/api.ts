import type * as v from "valibot";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { apiCharacters, apiEpisodes, apiPeople, apiWorld } from "./api-entities.ts";
import { apiQuestions, apiSources } from "./api-ledger.ts";
import type { ApiName, ApiRow, apiIndexSchema } from "./api-schemas.ts";
import { apiJsonSchemas } from "./api-schemas.ts";
import { apiTheories } from "./api-theories.ts";
import type { Place } from "./place.ts";

const dumps: { readonly [N in ApiName]: (world: OpenWorld) => ApiRow<N>[] } = {
  characters: apiCharacters,
  people: apiPeople,
  episodes: apiEpisodes,
  world: apiWorld,
  questions: apiQuestions,
  sources: apiSources,
  theories: apiTheories,
};

/** Everything that is open, for other programs: file names below `/api/v1/` with their texts. */
export function apiFiles(world: OpenWorld, { address }: Place): Map<string, string> {
  const lists = Object.entries(dumps).map(([name, dump]) => ({ name, rows: dump(world) }));
  const index: v.InferOutput<typeof apiIndexSchema> = {
    name: world.site.name,
    series: world.site.series.name,
    ...(address !== undefined && { address }),
    asOf: world.clocks.asOf,
    level: "none",
    files: lists.map(({ name, rows }) => ({
      name,
      path: `${name}.json`,
      schema: `schema/${name}.json`,
      rows: rows.length,
    })),
  };
  return new Map([
    ["index.json", print(index)],
    ...lists.map(({ name, rows }) => [`${name}.json`, print(rows)] as const),
    ...[...apiJsonSchemas()].map(([name, text]) => [`schema/${name}`, text] as const),
  ]);
}

const print = (json: unknown): string => `${JSON.stringify(json)}\n`;
