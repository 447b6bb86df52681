import { fnv1a } from "../../../lib/hash.ts";
import type { Span } from "../../../lib/span.ts";
import type { Citation } from "../../model/citation.ts";
import type { Name, Spelling } from "../../model/name.ts";
import type { EntityRef } from "../../model/entity.ts";
import type { Level, Row, Since } from "../../model/row.ts";
import type { Site } from "../../model/site.ts";
import type { CitationRecord } from "../../schema/citation.ts";
import type { CharacterRecord } from "../../schema/character.ts";
import type { RemarkRecord } from "../../schema/remark.ts";
import type { Days } from "../days.ts";
import { daysOf } from "../days.ts";
import { readEdtf } from "../read-edtf.ts";
import type { Checked } from "../rule.ts";

/** What the resolvers share: levels, days and dates of the checked records. */
export interface Resolving extends Days {
  readonly checked: Checked;
  readonly site: Site;
  readonly levelOf: Checked["levelOf"];
}

/** Prepares what the resolvers share. Every date in checked records can be read. */
export function prepare(checked: Checked): Resolving {
  const { $schema: _schema, ...identity } = checked.site;
  const site: Site = { ...identity, order: checked.order, today: checked.today };
  return { checked, site, levelOf: checked.levelOf, ...daysOf(checked) };
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

/** The words of a remark, whenever they can be told. */
export const wordsOf = (remark: RemarkRecord): string => (typeof remark === "string" ? remark : remark.text);

/**
 * Remarks as fields of a row, with the day of each that came later than the row; empty where there are none.
 * @example remarksOf({ note: { text: "A slip.", since: "undated" } }, "2024-01-05", [], context) is
 * { note: "A slip.", later: { note: "undated" } }.
 */
export function remarksOf<F extends string>(
  remarks: { readonly [field in F]?: RemarkRecord | undefined },
  row: Since,
  citations: readonly CitationRecord[],
  context: Days,
): { readonly [field in F]?: string } & Pick<Row, "later"> {
  const fields: Record<string, string> = {};
  const days: Record<string, Since> = {};
  for (const [field, remark] of Object.entries<RemarkRecord | undefined>(remarks)) {
    if (remark === undefined) continue;
    const since = context.sinceOfRemark(remark, row, citations);
    fields[field] = wordsOf(remark);
    if (since !== row) days[field] = since;
  }
  // Only the fields that were given come back, each as words.
  return { ...fields, ...(Object.keys(days).length > 0 && { later: days }) } as {
    readonly [field in F]?: string;
  } & Pick<Row, "later">;
}

/** Drops what is undefined, so that rows carry no empty fields. */
export const citationsOf = (citations: readonly CitationRecord[]): Citation[] =>
  citations.map(({ source, locator, quotation, note }) => ({
    source,
    ...(locator !== undefined && { locator }),
    ...(quotation && { quotation: quotationOf(quotation) }),
    ...(note !== undefined && { note: wordsOf(note) }),
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
  ...(name.note !== undefined && { note: wordsOf(name.note) }),
});

/** The notes of an entity and of its name, which stand in one row. */
export function headRemarksOf(
  record: { readonly name: NameRecord; readonly note?: RemarkRecord | undefined },
  row: Since,
  context: Days,
): { readonly note?: string } & Pick<Row, "later"> {
  const own = remarksOf({ note: record.note }, row, [], context);
  const named = remarksOf({ "name.note": record.name.note }, row, [], context).later;
  return named ? { ...own, later: { ...own.later, ...named } } : own;
}

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
    const seen = context.sinceOfSpelling(spelling, since, own);
    return {
      of,
      text: spelling.text,
      kind: spelling.kind,
      ...(spelling.language !== undefined && { language: spelling.language }),
      citations: citationsOf(spelling.citations),
      ...remarksOf({ note: spelling.note }, seen, spelling.citations, context),
      level: own,
      since: seen,
    };
  });
