import { groupBy } from "../../lib/group.ts";
import type { Day } from "../../lib/span.ts";
import type { Row } from "../model/row.ts";
import type { Claim } from "../model/source.ts";
import type { Site } from "../model/site.ts";
import type { OpenWorld, Whole } from "../spoilers/gate.ts";
import { perWhole } from "../spoilers/row-index.ts";

/**
 * Numbers the stretch of days, about one question, that a world’s day lies in. From one day of a stretch to another
 * nothing about the question changes: no claim, ruling or work behind one appears, nor a note on it, no source
 * withdraws one, no window closes. What was worked out on one of them holds on all.
 *
 * @example a question with claims of 2024-05-01 and 2025-01-01 has three stretches: before, between, and after.
 */
export const stretchOf = (world: OpenWorld, question: string): number => {
  const days = turningDays(world)(question, world.site);
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? "") <= world.clocks.asOf) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The days on which a row, or a word of it, comes to be known. */
const daysOf = ({ since, later = {} }: Row): Day[] => [since, ...Object.values(later)];

/** After the last day of a window, and before the day that follows it. */
const past = (day: Day): string => `${day}~`;

const turningDays = perWhole(({ tables }: Whole) => {
  const claims = groupBy(tables.claims, ({ question }) => question);
  const rulings = groupBy(tables.questionRulings, ({ question }) => question);
  const questions = groupBy(tables.questions, ({ id }) => id);
  const imprints = groupBy(tables.imprints, ({ source }) => source);
  const derivations = groupBy(tables.derivations, ({ source }) => source);
  const known = new Map<string, readonly string[]>();

  /** Days on which something becomes known of the works that some claims go back to. */
  const daysBehind = (own: readonly Claim[]): readonly Day[] => {
    const open = own.flatMap(({ source, speaker }) =>
      speaker?.source ? [source, speaker.source] : [source],
    );
    const seen = new Set<string>();
    const days: Day[] = [];
    for (let source = open.pop(); source !== undefined; source = open.pop()) {
      if (seen.has(source)) continue;
      seen.add(source);
      for (const imprint of imprints.get(source) ?? []) days.push(...daysOf(imprint));
      for (const derivation of derivations.get(source) ?? []) {
        days.push(...daysOf(derivation));
        open.push(derivation.from);
      }
    }
    return days;
  };

  return (question: string, { today }: Site): readonly string[] => {
    const made = known.get(question);
    if (made) return made;
    const own = claims.get(question) ?? [];
    const days = [
      ...[...own, ...(rulings.get(question) ?? []), ...(questions.get(question) ?? [])].flatMap(daysOf),
      ...daysBehind(own),
      ...own.flatMap(({ retracted }) => retracted ?? []),
      ...own.flatMap(({ value }) =>
        value.type === "date" || value.type === "window" ? past(value.span.last) : [],
      ),
    ].map((day) => (day === "undated" ? today : day));
    const sorted = [...new Set(days)].sort();
    known.set(question, sorted);
    return sorted;
  };
});
