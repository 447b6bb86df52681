import type { NamedDate } from "../../lib/dates-in-text.ts";
import { datesIn } from "../../lib/dates-in-text.ts";
import type { Day, Span } from "../../lib/span.ts";
import type { Since } from "../model/row.ts";
import type { Checked } from "./rule.ts";
import { spanOf } from "./rule.ts";

/** Something that a text names, and the day from which it is known; undated is known today alone. */
export interface Named {
  readonly text: string;
  readonly since: Since;
}

/** Finds what a text names that became known only after a day: dates first, then people and publishers. */
export type NamedLater = (text: string, day: Day) => Named[];

/** Days on which a span begins or ends that some work gives as a value, each with the day of the first such work. */
type Foretold = ReadonlyMap<Day, Day>;

/**
 * Prepares {@link NamedLater} for some records. A date that lies ahead may be named where a work that was out by
 * then foretold it: where one of its spans begins or ends in the year, month or day that the text names. The
 * broadcaster is always known.
 */
export function namedLaterIn(
  { records, site, today }: Pick<Checked, "records" | "site" | "today">,
  sinceOfSource: (id: string) => Since,
  names: readonly Named[],
): NamedLater {
  const foretold = foretoldIn(records, sinceOfSource);
  const known = new Map(
    names.flatMap(({ text, since }) => (text === site.broadcaster ? [] : [[text, since] as const])),
  );
  // A name that begins another one would be found in it: Jang is a portal, and a family name.
  const whole = records.characters.map(({ record }) => record.name.credited);
  for (const name of whole) known.delete(name.slice(0, Math.max(0, name.indexOf(" "))));
  const findIn = finderOf([...known.keys()]);

  return (text, day) => {
    const isLater = (since: Since): boolean => (since === "undated" ? today : since) > day;
    const dates = datesIn(text)
      .filter((date) => date.first > day && !isForetold(foretold, date, day))
      .map((date): Named => ({ text: date.text, since: date.last > today ? "undated" : date.last }));
    const others = findIn(text).flatMap((name): Named[] => {
      const since = known.get(name);
      return since !== undefined && isLater(since) ? [{ text: name, since }] : [];
    });
    return [...dates, ...others];
  };
}

/** Gathers the ends of all spans by their day: a text then looks through days of the calendar, and not through claims. */
function foretoldIn(records: Checked["records"], sinceOfSource: (id: string) => Since): Foretold {
  const foretold = new Map<Day, Day>();
  for (const { record } of records.sources) {
    const since = sinceOfSource(record.id);
    if (since === "undated") continue;
    for (const { value } of record.claims) {
      const span = spanOf(Object.values(value).find((part) => typeof part === "string") ?? "");
      for (const end of endsOf(span)) {
        const before = foretold.get(end);
        if (before === undefined || since < before) foretold.set(end, since);
      }
    }
  }
  return foretold;
}

const endsOf = (span: Span | undefined): readonly Day[] =>
  span ? [span.first, ...(span.openEnd ? [] : [span.last])] : [];

const isForetold = (foretold: Foretold, { first, last }: NamedDate, day: Day): boolean =>
  [...foretold].some(([end, since]) => since <= day && first <= end && end <= last);

/**
 * Finds any of some names as whole words; the longest first, so that a name inside another is not taken for it. At each
 * word of a text the lengths of the names that begin with it are tried, so that a text costs its own length and not
 * that of the list, even where every name begins with one word.
 *
 * @example finderOf(["Jang", "Jang Ha-ri"])("He met Jang Ha-ri.") is ["Jang Ha-ri"].
 */
function finderOf(names: readonly string[]): (text: string) => string[] {
  const known = new Set(names);
  /** By the first word of a name: how many characters stand before it, and how long the whole is; the longest first. */
  const shapes = new Map<string, { readonly before: number; readonly length: number }[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const { 0: word, index: before } = /[\p{L}\p{N}]+/u.exec(name) ?? { 0: "", index: 0 };
    const ofWord = shapes.get(word) ?? [];
    shapes.set(word, ofWord);
    const isNew = ofWord.every((shape) => shape.length !== name.length || shape.before !== before);
    if (isNew) ofWord.push({ before, length: name.length });
  }
  return (text) => {
    const found: string[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const shape = shapes.get(word)?.find(({ before, length }) => {
        const from = index - before;
        const to = from + length;
        return from >= end && known.has(text.slice(from, to)) && isWhole(text, from, to);
      });
      if (!shape) continue;
      const from = index - shape.before;
      end = from + shape.length;
      found.push(text.slice(from, end));
    }
    return found;
  };
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^(?:[\p{L}\p{N}]|[-.]\p{L})/u.test(text.slice(to, to + 3));
