import type { OpenWorld } from "../spoilers/gate.ts";
import type { Row } from "../model/row.ts";
import { groupRows, indexRows } from "../spoilers/row-index.ts";

const itself = (row: Row): Row => row;

/** Every index that queries ask, by name; each is built when it is first asked, and once for all days. */
const indexes = {
  characters: indexRows(
    ({ characters }) => characters,
    ({ id }) => id,
  ),
  people: indexRows(
    ({ people }) => people,
    ({ id }) => id,
  ),
  episodes: indexRows(
    ({ episodes }) => episodes,
    ({ id }) => id,
  ),
  entries: indexRows(
    ({ entries }) => entries,
    ({ id }) => id,
  ),
  theories: indexRows(
    ({ theories }) => theories,
    ({ id }) => id,
  ),
  questions: indexRows(
    ({ questions }) => questions,
    ({ id }) => id,
  ),
  sources: indexRows(
    ({ sources }) => sources,
    ({ id }) => id,
  ),
  publishers: indexRows(
    ({ publishers }) => publishers,
    ({ id }) => id,
  ),
  imprints: indexRows(
    ({ imprints }) => imprints,
    ({ source }) => source,
  ),
  facts: indexRows(
    ({ facts }) => facts,
    ({ id }) => id,
  ),
  events: indexRows(
    ({ events }) => events,
    ({ id }) => id,
  ),
  spellingsOf: groupRows(
    ({ spellings }) => spellings,
    ({ of }) => of,
    itself,
  ),
  factsOf: groupRows(
    ({ facts }) => facts,
    ({ of }) => of,
    itself,
  ),
  fatesOf: groupRows(
    ({ fates }) => fates,
    ({ character }) => character,
    itself,
  ),
  castingsOf: groupRows(
    ({ castings }) => castings,
    ({ character }) => character,
    itself,
  ),
  partsOf: groupRows(
    ({ castings }) => castings,
    ({ person }) => person,
    itself,
  ),
  tiesOf: groupRows(
    ({ relationships }) =>
      relationships.flatMap((tie) => [
        { owner: tie.from, tie },
        { owner: tie.to, tie },
      ]),
    ({ owner }) => owner,
    ({ tie }) => tie,
  ),
  synopsesOf: groupRows(
    ({ synopses }) => synopses,
    ({ episode }) => episode,
    itself,
  ),
  eventsOf: groupRows(
    ({ events }) => events,
    ({ episode }) => episode,
    itself,
  ),
  eventsWith: groupRows(
    ({ events }) => events.flatMap((event) => event.characters.map((character) => ({ character, event }))),
    ({ character }) => character,
    ({ event }) => event,
  ),
  momentsWith: groupRows(
    ({ moments }) =>
      moments.flatMap((moment) => moment.characters.map((character) => ({ character, moment }))),
    ({ character }) => character,
    ({ moment }) => moment,
  ),
  momentsAt: groupRows(
    ({ moments }) => moments,
    ({ place }) => place,
    itself,
  ),
  questionsOf: groupRows(
    ({ questions }) => questions,
    ({ subject }) => subject,
    itself,
  ),
  claimsOfSource: groupRows(
    ({ claims }) => claims,
    ({ source }) => source,
    itself,
  ),
  claimsRelaying: groupRows(
    ({ claims }) => claims.filter((claim) => claim.speaker?.source !== undefined),
    (claim) => claim.speaker?.source ?? "",
    itself,
  ),
  derivationsOf: groupRows(
    ({ derivations }) => derivations,
    ({ source }) => source,
    itself,
  ),
  derivationsFrom: groupRows(
    ({ derivations }) => derivations,
    ({ from }) => from,
    itself,
  ),
  sourcesOf: groupRows(
    ({ sources }) => sources,
    ({ publisher }) => publisher,
    itself,
  ),
  evidenceOf: groupRows(
    ({ evidence }) => evidence,
    ({ theory }) => theory,
    itself,
  ),
  theoriesWith: groupRows(
    ({ theories }) =>
      theories.flatMap((theory) => theory.characters.map((character) => ({ character, theory }))),
    ({ character }) => character,
    ({ theory }) => theory,
  ),
  questionRulings: indexRows(
    ({ questionRulings }) => questionRulings,
    ({ question }) => question,
  ),
  theoryRulings: indexRows(
    ({ theoryRulings }) => theoryRulings,
    ({ theory }) => theory,
  ),
};

type Indexes = typeof indexes;

/** Finds rows of an open world by id and by owner. */
export type Lookup = { readonly [name in keyof Indexes]: ReturnType<Indexes[name]> };

const made = new WeakMap<OpenWorld, Lookup>();

/** The lookup of a world, dropped with it. */
export function lookup(world: OpenWorld): Lookup {
  const known = made.get(world) ?? build(world);
  made.set(world, known);
  return known;
}

function build(world: OpenWorld): Lookup {
  const found = {};
  for (const [name, index] of Object.entries(indexes))
    Object.defineProperty(found, name, {
      configurable: true,
      get() {
        const value = index(world);
        Object.defineProperty(found, name, { value });
        return value;
      },
    });
  // Every index has been given its name above.
  return found as Lookup;
}
