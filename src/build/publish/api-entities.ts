import { addressOf } from "../../wiki/model/addresses.ts";
import type { EntityKind } from "../../wiki/model/entity.ts";
import { refOf } from "../../wiki/model/entity.ts";
import type { Name } from "../../wiki/model/name.ts";
import { lookup } from "../../wiki/queries/lookup.ts";
import { publishedCitations } from "../../wiki/queries/published.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { ApiRow } from "./api-schemas.ts";
import { noted } from "./api-text.ts";

/** A row that heads a page and has a name. */
interface Named {
  readonly id: string;
  readonly name: Name;
  readonly line: string;
  readonly note?: string;
}

/** What characters, people and entries have in common. */
function namedRow(world: OpenWorld, kind: EntityKind, row: Named) {
  const spellings = lookup(world).spellingsOf.get(refOf(kind, row.id)) ?? [];
  return {
    id: row.id,
    page: addressOf(kind, row.id),
    name: row.name.credited,
    ...(row.name.hangul !== undefined && { hangul: row.name.hangul }),
    spellings: spellings.map((spelling) => ({
      text: spelling.text,
      kind: spelling.kind,
      citations: publishedCitations(world, spelling.citations),
    })),
    line: row.line,
    ...noted(row),
  };
}

/** Ids of the open questions about an entity. */
const questionsOf = (world: OpenWorld, kind: EntityKind, id: string): string[] =>
  (lookup(world).questionsOf.get(refOf(kind, id)) ?? []).map((question) => question.id);

const factsOf = (world: OpenWorld, kind: EntityKind, id: string): ApiRow<"world">["facts"] =>
  (lookup(world).factsOf.get(refOf(kind, id)) ?? []).map((fact) => ({
    id: fact.id,
    text: fact.text,
    kind: fact.kind,
    ...noted(fact),
    citations: publishedCitations(world, fact.citations),
  }));

/** Characters that may be named; ties and castings only to those that may be named too. */
export const apiCharacters = (world: OpenWorld): ApiRow<"characters">[] => {
  const found = lookup(world);
  return world.tables.characters.map((character) => ({
    ...namedRow(world, "character", character),
    group: character.group,
    castings: (found.castingsOf.get(character.id) ?? [])
      .filter(({ person }) => found.people.has(person))
      .map(({ person, season, citations }) => ({
        person,
        season,
        citations: publishedCitations(world, citations),
      })),
    relationships: world.tables.relationships
      .filter(({ from, to }) => from === character.id && found.characters.has(to))
      .map(({ to, type, citations }) => ({ to, type, citations: publishedCitations(world, citations) })),
    facts: factsOf(world, "character", character.id),
    questions: questionsOf(world, "character", character.id),
  }));
};

/** Actors and crew, with the parts whose characters may be named. */
export const apiPeople = (world: OpenWorld): ApiRow<"people">[] => {
  const found = lookup(world);
  return world.tables.people.map((person) => ({
    ...namedRow(world, "person", person),
    jobs: [...person.jobs],
    knownFor: [...(person.knownFor ?? [])],
    castings: (found.partsOf.get(person.id) ?? [])
      .filter(({ character }) => found.characters.has(character))
      .map(({ character, season, citations }) => ({
        character,
        season,
        citations: publishedCitations(world, citations),
      })),
    questions: questionsOf(world, "person", person.id),
    citations: publishedCitations(world, person.citations),
  }));
};

/** Episodes by their heads; their story is sealed. */
export const apiEpisodes = (world: OpenWorld): ApiRow<"episodes">[] =>
  world.tables.episodes.map((episode) => ({
    id: episode.id,
    page: addressOf("episode", episode.id),
    season: episode.season,
    number: episode.number,
    title: episode.title,
    released: episode.released.text,
    runtimeMinutes: episode.runtimeMinutes,
    line: episode.line,
    ...noted(episode),
    citations: publishedCitations(world, episode.citations),
  }));

/** Places, concepts, objects and organisations that may be named. */
export const apiWorld = (world: OpenWorld): ApiRow<"world">[] =>
  world.tables.entries.map((entry) => ({
    ...namedRow(world, "entry", entry),
    kind: entry.kind,
    facts: factsOf(world, "entry", entry.id),
    questions: questionsOf(world, "entry", entry.id),
  }));
