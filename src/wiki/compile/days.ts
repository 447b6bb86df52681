import type { Level, Since } from "../model/row.ts";
import type { CitationRecord } from "../schema/citation.ts";
import type { CharacterRecord } from "../schema/character.ts";
import type { RehearsalRecord } from "../schema/rehearsal.ts";
import type { RemarkRecord } from "../schema/remark.ts";
import type { TheoryRecord } from "../schema/theory.ts";
import type { NamedLater } from "./named-later.ts";
import { namedLaterIn } from "./named-later.ts";
import type { Checked } from "./rule.ts";
import { spanOf } from "./rule.ts";

/**
 * From which day everything exists on the world clock. The resolvers mark rows with it, and the rule on words
 * measures texts by it, so that both speak of the same day. A date that cannot be read counts as undated.
 */
export interface Days {
  /** What an episode tells, from its release; the premise, from the opening of the record. */
  sinceOfLevel(level: Level): Since;
  /** A work, from the last day of its date of publication. */
  sinceOfSource(id: string): Since;
  /** What some works say, from the earliest of them; from the opening where none is cited. */
  sinceOfCitations(citations: readonly CitationRecord[]): Since;
  /** What is told beside some works, each of which may be the one that tells it: from the latest, and not before `row`. */
  sinceOfAll(row: Since, citations: readonly CitationRecord[]): Since;
  /** What the series tells, from its episode; what only a work tells, not before that work. */
  sinceOfFact(fact: Pick<CharacterRecord["facts"][number], "since">, level: Level): Since;
  /** A spelling, from the first work that prints it, and not before its name; without one, with its name. */
  sinceOfSpelling(spelling: Pick<Spelling, "citations">, name: Since, level: Level): Since;
  /** A question, from the first claim or ruling that answers it: nobody is known to have asked it before. */
  sinceOfQuestion(id: string): Since;
  /** A publisher, from its first work. */
  sinceOfPublisher(id: string): Since;
  /** Somebody cast in season 1, from the opening; anybody else, from the first work or question about them. */
  sinceOfPerson(id: string): Since;
  /** Who plays whom is publicity: known from its first source, and at the latest when the season begins. */
  sinceOfCasting(own: Level, casting: CharacterRecord["castings"][number]): Since;
  /** A theory, from the first work that states it, else from the day on which the register asked it; not before its episode. */
  sinceOfTheory(theory: TheoryRecord): Since;
  /** A piece of evidence, from its episode or claim, and not before its theory. */
  sinceOfEvidence(theory: TheoryRecord, piece: TheoryRecord["evidence"][number]): Since;
  /** A rehearsal, from what settles it, and not before the day that it asks about. */
  sinceOfRehearsal(rehearsal: RehearsalRecord): Since;
  /** What carries a day of its own: that day, or that of the work named. */
  sinceOfMark(mark: string): Since;
  /**
   * Words of the editors beside something that exists from `row` and cites some works: the day that they give, else
   * the latest of the row, of the works, and of whatever the words name.
   */
  sinceOfRemark(remark: RemarkRecord, row: Since, citations?: readonly CitationRecord[]): Since;
  /** What a text names that became known only after a day. */
  readonly namedLater: NamedLater;
}

type Spelling = CharacterRecord["name"]["spellings"][number];

/** The later of two days; undated is latest. */
export const later = (a: Since, b: Since): Since =>
  a === "undated" || b === "undated" ? "undated" : a > b ? a : b;

/** The earliest of some days; undated is latest; `otherwise` where there is none. */
export function earliest(days: Iterable<Since>, otherwise: Since): Since {
  const dated = [...days];
  if (dated.length === 0) return otherwise;
  return dated.reduce((a, b) => (a === "undated" ? b : b === "undated" ? a : a < b ? a : b));
}

/** Works out the days of some records; linear in their number. */
export function daysOf({ records, site, order, today, levelOf }: Checked): Days {
  const { opened } = site;
  const released = new Map(
    records.episodes.map(({ record }) => [record.id, spanOf(record.released)?.last ?? opened]),
  );
  const published = new Map<string, Since>(
    records.sources.map(({ record }) => [record.id, spanOf(record.published ?? "")?.last ?? "undated"]),
  );
  const sinceOfLevel = (level: Level): Since => released.get(order[level - 1] ?? "") ?? opened;
  const sinceOfSource = (id: string): Since => published.get(id) ?? "undated";
  const sinceOfCitations = (citations: readonly CitationRecord[]): Since =>
    earliest(
      citations.map(({ source }) => sinceOfSource(source)),
      opened,
    );
  const sinceOfAll = (row: Since, citations: readonly CitationRecord[]): Since =>
    citations.map(({ source }) => sinceOfSource(source)).reduce(later, row);
  const sinceOfMark = (mark: string): Since =>
    mark === "undated" || /^\d{4}-\d{2}-\d{2}$/u.test(mark) ? mark : sinceOfSource(mark);

  const asked = new Map<string, Since>();
  const printed = new Map<string, Since>();
  const first = (known: Map<string, Since>, id: string, since: Since): void =>
    void known.set(id, earliest([since, known.get(id) ?? since], since));
  for (const { record } of records.sources) {
    first(printed, record.publisher, sinceOfSource(record.id));
    for (const { question } of record.claims) first(asked, question, sinceOfSource(record.id));
  }
  for (const { record } of records.questions) if (record.ruling) first(asked, record.id, record.ruling.date);

  const sinceOfQuestion = (id: string): Since => asked.get(id) ?? "undated";

  const cast = new Set(
    records.characters.flatMap(({ record }) =>
      record.castings.flatMap(({ person, season }) => (season === 1 ? [person] : [])),
    ),
  );
  const about = new Map<string, Since>();
  for (const { record } of records.questions)
    if ("person" in record.subject) first(about, record.subject.person, sinceOfQuestion(record.id));
  const people = new Map(
    records.people.map(({ record: { id, citations } }): [string, Since] => {
      if (cast.has(id)) return [id, opened];
      const told = sinceOfCitations(citations);
      return [id, later(opened, earliest([told, about.get(id) ?? told], told))];
    }),
  );
  const claims = new Map<string, Since>(
    records.sources.flatMap(({ record }) =>
      record.claims.map(({ id }) => [`${record.id}/${id}`, sinceOfSource(record.id)] as const),
    ),
  );
  const premiereOf = (season: number): Since => {
    const episode = site.seasons.find(({ number }) => number === season)?.episodes[0];
    return episode === undefined ? "undated" : sinceOfLevel(levelOf(episode));
  };
  const sinceOfTheory = (theory: TheoryRecord): Since =>
    later(
      sinceOfLevel(levelOf(theory.revealedIn)),
      theory.statedBy.length > 0 ? sinceOfCitations(theory.statedBy) : (theory.versions[0]?.day ?? "undated"),
    );

  const sinceOfPublisher = (id: string): Since => printed.get(id) ?? "undated";
  const sinceOfPerson = (id: string): Since => people.get(id) ?? "undated";
  const namedLater = namedLaterIn({ records, site, today }, sinceOfSource, [
    ...records.people.map(({ record: { id, name } }) => ({ text: name.credited, since: sinceOfPerson(id) })),
    ...records.publishers.map(({ record: { id, name } }) => ({ text: name, since: sinceOfPublisher(id) })),
  ]);

  return {
    namedLater,
    sinceOfLevel,
    sinceOfSource,
    sinceOfCitations,
    sinceOfAll,
    sinceOfMark,
    sinceOfFact: ({ since }, level) =>
      since === undefined ? sinceOfLevel(level) : later(sinceOfLevel(level), sinceOfMark(since)),
    sinceOfSpelling({ citations }, name, level) {
      const told = later(name, sinceOfLevel(level));
      return citations.length > 0 ? later(told, sinceOfCitations(citations)) : told;
    },
    sinceOfQuestion,
    sinceOfPublisher,
    sinceOfPerson,
    sinceOfCasting: (own, { citations, season }) =>
      later(sinceOfLevel(own), earliest([sinceOfCitations(citations), premiereOf(season)], "undated")),
    sinceOfTheory,
    sinceOfEvidence(theory, piece) {
      const own = Math.max(levelOf(theory.revealedIn), levelOf(piece.revealedIn));
      const claim = "claim" in piece.on ? claims.get(piece.on.claim) : undefined;
      const told = later(sinceOfTheory(theory), claim ?? sinceOfLevel(own));
      return piece.since === undefined ? told : later(told, sinceOfMark(piece.since));
    },
    sinceOfRehearsal({ asked, revealedIn, outcome }) {
      const level = Math.max(levelOf(revealedIn), levelOf(outcome.revealedIn));
      const claim = "claim" in outcome.on ? claims.get(outcome.on.claim) : undefined;
      const settled = claim ?? sinceOfLevel(level);
      return asked === undefined ? settled : later(asked, settled);
    },
    sinceOfRemark(remark, row, citations = []) {
      if (typeof remark !== "string") return later(row, sinceOfMark(remark.since));
      const told = sinceOfAll(row, citations);
      const named = told === "undated" ? [] : namedLater(remark, told);
      return named.map(({ since }) => since).reduce(later, told);
    },
  };
}
