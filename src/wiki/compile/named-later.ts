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
  const pattern = patternOf([...known.keys()]);

  return (text, day) => {
    const isLater = (since: Since): boolean => (since === "undated" ? today : since) > day;
    const dates = datesIn(text)
      .filter((date) => date.first > day && !predictions.some((made) => foretells(made, date, day)))
      .map((date): Named => ({ text: date.text, since: date.last > today ? "undated" : date.last }));
    const others = [...text.matchAll(pattern)].flatMap(([name]): Named[] => {
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

/** Finds any of some names as a whole word; the longest first, so that a name inside another is not taken for it. */
const patternOf = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replaceAll(/[.*+?^$(){}|[\]\\/]/gu, String.raw`\$&`))
      .join("|")})(?![\\p{L}\\p{N}]|[-.]\\p{L})`,
    "gu",
  );
