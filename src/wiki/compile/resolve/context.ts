import { fnv1a } from "../../../lib/hash.ts";
import type { Span } from "../../../lib/span.ts";
import type { Citation } from "../../model/citation.ts";
import type { Name, Spelling } from "../../model/name.ts";
import type { EntityRef } from "../../model/entity.ts";
import type { Level, Since } from "../../model/row.ts";
import type { Site } from "../../model/site.ts";
import type { CitationRecord } from "../../schema/citation.ts";
import type { CharacterRecord } from "../../schema/character.ts";
import { readEdtf } from "../read-edtf.ts";
import type { Checked } from "../rule.ts";

/** What the resolvers share: levels, days and dates of the checked records. */
export interface Resolving {
  readonly checked: Checked;
  readonly site: Site;
  readonly levelOf: Checked["levelOf"];
  /** Day from which something of a level exists: its episode's release, or the opening of the record. */
  sinceOfLevel(level: Level): Since;
  /** Last day of a source's date of publication. */
  sinceOfSource(id: string): Since;
  /** The earliest day of the sources cited; the opening of the record where none is cited. */
  sinceOfCitations(citations: readonly CitationRecord[]): Since;
}

/** The later of two days; undated is latest. */
export const later = (a: Since, b: Since): Since =>
  a === "undated" || b === "undated" ? "undated" : a > b ? a : b;

/** The earliest of some days; undated is latest; `otherwise` where there is none. */
export function earliest(days: Iterable<Since>, otherwise: Since): Since {
  const dated = [...days];
  if (dated.length === 0) return otherwise;
  return dated.reduce((a, b) => (a === "undated" ? b : b === "undated" ? a : a < b ? a : b));
}

/** Prepares what the resolvers share. Every date in checked records can be read. */
export function prepare(checked: Checked): Resolving {
  const { $schema: _schema, ...identity } = checked.site;
  const site: Site = { ...identity, order: checked.order, today: checked.today };
  const released = new Map(
    checked.records.episodes.map(({ record }) => [record.id, mustSpan(record.released).last]),
  );
  const published = new Map<string, Since>(
    checked.records.sources.map(({ record }) => [
      record.id,
      record.published === null ? "undated" : mustSpan(record.published).last,
    ]),
  );
  const sinceOfSource = (id: string): Since => published.get(id) ?? "undated";
  return {
    checked,
    site,
    levelOf: checked.levelOf,
    sinceOfLevel: (level) => released.get(checked.order[level - 1] ?? "") ?? checked.site.opened,
    sinceOfSource,
    sinceOfCitations: (citations) =>
      earliest(
        citations.map(({ source }) => sinceOfSource(source)),
        checked.site.opened,
      ),
  };
}

/** The span of a date that has been checked. @throws Error where it was not. */
export function mustSpan(text: string): Span {
  const span = readEdtf(text);
  if (typeof span === "string") throw new Error(`An unchecked date reached the compiler: ${text} (${span})`);
  return span;
}

/**
 * The public id of a part of a record. The record's own ids count up (f1, f2 …), and a gap in them would
 * tell how many parts are sealed; this one is a hash and tells nothing.
 */
export const partId = (recordId: string, localId: string): string =>
  `${localId.slice(0, 1)}${fnv1a(`${recordId}/${localId}`).toString(36)}`;

/** Drops what is undefined, so that rows carry no empty fields. */
export const citationsOf = (citations: readonly CitationRecord[]): Citation[] =>
  citations.map(({ source, locator, quotation, note }) => ({
    source,
    ...(locator !== undefined && { locator }),
    ...(quotation && { quotation: quotationOf(quotation) }),
    ...(note !== undefined && { note }),
  }));

/** A quotation without empty fields. */
export const quotationOf = (
  quotation: NonNullable<CitationRecord["quotation"]>,
): NonNullable<Citation["quotation"]> => ({
  text: quotation.text,
  language: quotation.language,
  ...(quotation.translation !== undefined && { translation: quotation.translation }),
});

type NameRecord = CharacterRecord["name"];

/** The head of a name: everything but its other spellings. */
export const nameOf = (name: NameRecord): Name => ({
  credited: name.credited,
  ...(name.hangul !== undefined && { hangul: name.hangul }),
  ...(name.hangulBasis !== undefined && { hangulBasis: name.hangulBasis }),
  ...(name.hangulCitations.length > 0 && { hangulCitations: citationsOf(name.hangulCitations) }),
  ...(name.note !== undefined && { note: name.note }),
});

/** The other spellings of a name, each a row of its own, at the entity's level or later. */
export const spellingsOf = (
  of: EntityRef,
  name: NameRecord,
  level: Level,
  since: Since,
  context: Resolving,
): Spelling[] =>
  name.spellings.map((spelling) => {
    const own = Math.max(level, context.levelOf(spelling.revealedIn));
    const told = later(since, context.sinceOfLevel(own));
    return {
      of,
      text: spelling.text,
      kind: spelling.kind,
      ...(spelling.language !== undefined && { language: spelling.language }),
      citations: citationsOf(spelling.citations),
      ...(spelling.note !== undefined && { note: spelling.note }),
      level: own,
      since: spelling.citations.length > 0 ? later(told, context.sinceOfCitations(spelling.citations)) : told,
    };
  });
