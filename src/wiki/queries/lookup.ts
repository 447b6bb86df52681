import type { OpenWorld } from "../spoilers/gate.ts";
import { groupRows, indexRows } from "../spoilers/row-index.ts";

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
  claims: indexRows(
    ({ claims }) => claims,
    ({ id }) => id,
  ),
  events: indexRows(
    ({ events }) => events,
    ({ id }) => id,
  ),
  spellingsOf: groupRows(
    ({ spellings }) => spellings,
    ({ of }) => [of],
  ),
  factsOf: groupRows(
    ({ facts }) => facts,
    ({ of }) => [of],
  ),
  fatesOf: groupRows(
    ({ fates }) => fates,
    ({ character }) => [character],
  ),
  castingsOf: groupRows(
    ({ castings }) => castings,
    ({ character }) => [character],
  ),
  partsOf: groupRows(
    ({ castings }) => castings,
    ({ person }) => [person],
  ),
  tiesOf: groupRows(
    ({ relationships }) => relationships,
    ({ from, to }) => [from, to],
  ),
  synopsesOf: groupRows(
    ({ synopses }) => synopses,
    ({ episode }) => [episode],
  ),
  eventsOf: groupRows(
    ({ events }) => events,
    ({ episode }) => [episode],
  ),
  eventsWith: groupRows(
    ({ events }) => events,
    ({ characters }) => characters,
  ),
  momentsAt: groupRows(
    ({ moments }) => moments,
    ({ place }) => [place],
  ),
  questionsOf: groupRows(
    ({ questions }) => questions,
    ({ subject }) => [subject],
  ),
  claimsOfSource: groupRows(
    ({ claims }) => claims,
    ({ source }) => [source],
  ),
  claimsRelaying: groupRows(
    ({ claims }) => claims,
    ({ speaker }) => (speaker?.source === undefined ? [] : [speaker.source]),
  ),
  derivationsOf: groupRows(
    ({ derivations }) => derivations,
    ({ source }) => [source],
  ),
  derivationsFrom: groupRows(
    ({ derivations }) => derivations,
    ({ from }) => [from],
  ),
  sourcesOf: groupRows(
    ({ sources }) => sources,
    ({ publisher }) => [publisher],
  ),
  versionsOf: groupRows(
    ({ theoryVersions }) => theoryVersions,
    ({ theory }) => [theory],
  ),
  theoriesWith: groupRows(
    ({ theories }) => theories,
    ({ characters }) => characters,
  ),
  questionRulings: indexRows(
    ({ questionRulings }) => questionRulings,
    ({ question }) => question,
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
