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

/** A span of days that a work gives as a value, and the day on which the work was out. */
interface Prediction {
  readonly span: Span;
  readonly since: Since;
}

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
  const predictions = records.sources.flatMap(({ record }) =>
    record.claims.flatMap(({ value }): Prediction[] => {
      const span = spanOf(Object.values(value).find((part) => typeof part === "string") ?? "");
      return span ? [{ span, since: sinceOfSource(record.id) }] : [];
    }),
  );
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
      .filter((date) => date.first > day && !predictions.some((made) => foretells(made, date, day)))
      .map((date): Named => ({ text: date.text, since: date.last > today ? "undated" : date.last }));
    const others = findIn(text).flatMap((name): Named[] => {
      const since = known.get(name);
      return since !== undefined && isLater(since) ? [{ text: name, since }] : [];
    });
    return [...dates, ...others];
  };
}

const foretells = ({ span, since }: Prediction, { first, last }: NamedDate, day: Day): boolean =>
  since !== "undated" &&
  since <= day &&
  [span.first, ...(span.openEnd ? [] : [span.last])].some((end) => first <= end && end <= last);

/**
 * Finds any of some names as whole words; the longest first, so that a name inside another is not taken for it. Names are
 * looked up by their first word, so that a text costs its own length and not that of the list.
 *
 * @example finderOf(["Jang", "Jang Ha-ri"])("He met Jang Ha-ri.") is ["Jang Ha-ri"].
 */
function finderOf(names: readonly string[]): (text: string) => string[] {
  const byFirst = new Map<string, { readonly name: string; readonly before: number }[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const first = /[\p{L}\p{N}]+/u.exec(name);
    if (first) byFirst.set(first[0], [...(byFirst.get(first[0]) ?? []), { name, before: first.index }]);
  }
  return (text) => {
    const found: string[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const here = byFirst.get(word)?.find(({ name, before }) => {
        const from = index - before;
        return from >= end && text.startsWith(name, from) && isWhole(text, from, from + name.length);
      });
      if (!here) continue;
      found.push(here.name);
      end = index - here.before + here.name.length;
    }
    return found;
  };
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^(?:[\p{L}\p{N}]|[-.]\p{L})/u.test(text.slice(to, to + 3));
