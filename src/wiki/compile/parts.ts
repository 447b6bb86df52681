import type { Since } from "../model/row.ts";
import type { CitationRecord } from "../schema/citation.ts";
import type { CharacterRecord } from "../schema/character.ts";
import type { Days } from "./days.ts";
import type { Checked } from "./rule.ts";

/** The way to a place inside a file. */
export type Steps = readonly (string | number)[];

/** A piece of a record that becomes a row: where it stands, and from which day it exists. */
export interface Part {
  readonly file: string;
  readonly path: Steps;
  readonly value: object;
  readonly since: Since;
  /** The works on which its remarks rest. */
  readonly cited: readonly CitationRecord[];
  /** Fields below it that are parts for themselves, or words of others. */
  readonly apart: ReadonlySet<string>;
}

const wordsOfOthers =
  "quotation value citations statedBy hangulCitations runtimeCitations attributedTo".split(" ");
/** Versions are left out: criteria look ahead by nature, and exist only from the day on which they were written. */
const lists =
  "spellings castings facts fates relationships synopsis events claims evidence ruling versions".split(" ");
const apart = new Set([...wordsOfOthers, ...lists, "runtimeNote", "knownFor"]);
const nothing: ReadonlySet<string> = new Set(wordsOfOthers);

type Head = Pick<CharacterRecord, "name"> & { readonly facts?: CharacterRecord["facts"] };

/** Lists every part of every record and of the site. */
export function* partsIn({ records, site, levelOf }: Checked, days: Days): Generator<Part> {
  const whole = (file: string, value: object, since: Since): Part => ({
    file,
    path: [],
    value,
    since,
    cited: [],
    apart,
  });
  yield whole("site.json", site, site.opened);

  const gated = (own: number, revealedIn: string | null): Since =>
    days.sinceOfLevel(Math.max(own, levelOf(revealedIn)));
  for (const { file, record } of records.characters) {
    const own = levelOf(record.revealedIn);
    yield whole(file, record, days.sinceOfLevel(own));
    yield* named(file, record, own, days.sinceOfLevel(own));
    yield* each(file, "castings", record.castings, (casting) => days.sinceOfCasting(own, casting));
    yield* each(file, "fates", record.fates, ({ revealedIn }) => gated(own, revealedIn));
    yield* each(file, "relationships", record.relationships, ({ revealedIn }) => gated(own, revealedIn));
  }
  for (const { file, record } of records.lore) {
    const own = levelOf(record.revealedIn);
    yield whole(file, record, days.sinceOfLevel(own));
    yield* named(file, record, own, days.sinceOfLevel(own));
  }
  for (const { file, record } of records.people) {
    const { id, knownFor, citations } = record;
    const since = days.sinceOfPerson(id);
    yield whole(file, record, since);
    yield { ...whole(file, { knownFor }, days.sinceOfAll(since, citations)), apart: nothing };
    yield* named(file, record, 0, since);
  }
  for (const { file, record } of records.episodes) {
    const { runtimeNote, runtimeCitations: cited } = record;
    yield whole(file, record, site.opened);
    if (runtimeNote !== undefined)
      yield { file, path: [], value: { runtimeNote }, since: site.opened, cited, apart: nothing };
    yield* each(file, "synopsis", record.synopsis, ({ revealedIn }) => gated(0, revealedIn));
    yield* each(file, "events", record.events, ({ revealedIn }) => gated(0, revealedIn));
  }
  for (const { file, record } of records.chronology)
    yield { ...whole(file, record, gated(0, record.revealedIn)), cited: record.citations };
  for (const { file, record } of records.publishers)
    yield whole(file, record, days.sinceOfPublisher(record.id));
  for (const { file, record } of records.questions) {
    yield whole(file, record, days.sinceOfQuestion(record.id));
    yield* ruled(file, record.ruling);
  }
  for (const { file, record } of records.sources) {
    yield whole(file, record, days.sinceOfSource(record.id));
    yield* each(file, "claims", record.claims, () => days.sinceOfSource(record.id));
  }
  for (const { file, record } of records.theories) {
    yield whole(file, record, days.sinceOfTheory(record));
    yield* each(file, "evidence", record.evidence, (piece) => days.sinceOfEvidence(record, piece));
    yield* ruled(file, record.ruling);
  }

  // What a rehearsal asks looks ahead by nature, and is asked only once it is settled: its outcome alone tells.
  for (const { file, record } of records.rehearsals) {
    const { outcome } = record;
    const since = days.sinceOfRehearsal(record);
    yield { file, path: ["outcome"], value: outcome, since, cited: outcome.citations, apart: nothing };
  }

  function* named(file: string, { name, facts = [] }: Head, own: number, since: Since): Generator<Part> {
    for (const part of each(file, "spellings", name.spellings, (spelling) =>
      days.sinceOfSpelling(spelling, since, Math.max(own, levelOf(spelling.revealedIn))),
    ))
      yield { ...part, path: ["name", ...part.path] };
    yield* each(file, "facts", facts, (fact) =>
      days.sinceOfFact(fact, Math.max(own, levelOf(fact.revealedIn))),
    );
  }
}

function* each<T extends object>(
  file: string,
  list: string,
  values: readonly T[],
  dayOf: (value: T) => Since,
): Generator<Part> {
  for (const [index, value] of values.entries()) {
    const cited = "citations" in value ? (value.citations as readonly CitationRecord[]) : [];
    yield { file, path: [list, index], value, since: dayOf(value), cited, apart: nothing };
  }
}

function* ruled(file: string, ruling: { readonly date: string } | undefined): Generator<Part> {
  if (ruling) yield { file, path: ["ruling"], value: ruling, since: ruling.date, cited: [], apart: nothing };
}
