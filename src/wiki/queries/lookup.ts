import { groupBy, indexBy } from "../../lib/group.ts";
import type { OpenWorld } from "../spoilers/gate.ts";

const made = new WeakMap<OpenWorld, Lookup>();

/** Finds rows of an open world by id and by owner. */
export type Lookup = ReturnType<typeof build>;

/** The lookup of a world: built once, linear in its rows, and dropped with it. */
export function lookup(world: OpenWorld): Lookup {
  const found = made.get(world) ?? build(world);
  made.set(world, found);
  return found;
}

function build({ tables }: OpenWorld) {
  return {
    characters: indexBy(tables.characters, ({ id }) => id),
    people: indexBy(tables.people, ({ id }) => id),
    episodes: indexBy(tables.episodes, ({ id }) => id),
    entries: indexBy(tables.entries, ({ id }) => id),
    theories: indexBy(tables.theories, ({ id }) => id),
    questions: indexBy(tables.questions, ({ id }) => id),
    sources: indexBy(tables.sources, ({ id }) => id),
    publishers: indexBy(tables.publishers, ({ id }) => id),
    imprints: indexBy(tables.imprints, ({ source }) => source),
    facts: indexBy(tables.facts, ({ id }) => id),
    claims: indexBy(tables.claims, ({ id }) => id),
    events: indexBy(tables.events, ({ id }) => id),
    spellingsOf: groupBy(tables.spellings, ({ of }) => of),
    factsOf: groupBy(tables.facts, ({ of }) => of),
    fatesOf: groupBy(tables.fates, ({ character }) => character),
    castingsOf: groupBy(tables.castings, ({ character }) => character),
    partsOf: groupBy(tables.castings, ({ person }) => person),
    tiesOf: groupBy(
      tables.relationships.flatMap((tie) => [
        { owner: tie.from, tie },
        { owner: tie.to, tie },
      ]),
      ({ owner }) => owner,
    ),
    synopsesOf: groupBy(tables.synopses, ({ episode }) => episode),
    eventsOf: groupBy(tables.events, ({ episode }) => episode),
    eventsWith: groupBy(
      tables.events.flatMap((event) => event.characters.map((character) => ({ character, event }))),
      ({ character }) => character,
    ),
    momentsWith: groupBy(
      tables.moments.flatMap((moment) => moment.characters.map((character) => ({ character, moment }))),
      ({ character }) => character,
    ),
    momentsAt: groupBy(tables.moments, ({ place }) => place),
    questionsOf: groupBy(tables.questions, ({ subject }) => subject),
    claimsOfSource: groupBy(tables.claims, ({ source }) => source),
    claimsRelaying: groupBy(
      tables.claims.filter((claim) => claim.speaker?.source !== undefined),
      (claim) => claim.speaker?.source ?? "",
    ),
    derivationsOf: groupBy(tables.derivations, ({ source }) => source),
    derivationsFrom: groupBy(tables.derivations, ({ from }) => from),
    sourcesOf: groupBy(tables.sources, ({ publisher }) => publisher),
    versionsOf: groupBy(tables.theoryVersions, ({ theory }) => theory),
    theoriesWith: groupBy(
      tables.theories.flatMap((theory) => theory.characters.map((character) => ({ character, theory }))),
      ({ character }) => character,
    ),
    questionRulings: indexBy(tables.questionRulings, ({ question }) => question),
  };
}
