import { groupBy } from "../../lib/group.ts";
import type { Day } from "../../lib/span.ts";
import type { Row } from "../model/row.ts";
import type { Claim } from "../model/source.ts";
import type { Site } from "../model/site.ts";
import type { OpenWorld, Whole } from "../spoilers/gate.ts";
import { perWhole } from "../spoilers/row-index.ts";

/** What was worked out about one question: on the first day that was asked about, and by stretch for the days since. */
interface Kept<T> {
  readonly day: Day;
  readonly value: T;
  /** Empty until a second day is asked about: to number stretches costs as much as to judge a question. */
  readonly byStretch: Map<number, T>;
}

/**
 * Keeps what is worked out about a question for the stretch of days that a world’s day lies in. From one day of a
 * stretch to another nothing about the question changes: no claim, ruling or work behind one appears, nor a note on it,
 * no source withdraws one, no window closes. What was worked out on one of them holds on all.
 *
 * @example a question with claims of 2024-05-01 and 2025-01-01 is worked out three times at most: before, between, after.
 */
export function keptOverStretches<T>(): (world: OpenWorld, question: string, make: () => T) => T {
  const keptIn = perWhole(() => new Map<string, Kept<T>>());
  return (world, question, make) => {
    const { asOf } = world.clocks;
    const all = keptIn(world);
    const kept = all.get(question);
    if (!kept) {
      const value = make();
      all.set(question, { day: asOf, value, byStretch: new Map() });
      return value;
    }
    const { day, value, byStretch } = kept;
    if (day === asOf) return value;
    if (byStretch.size === 0) byStretch.set(stretchOf(world, question, day), value);
    const stretch = stretchOf(world, question, asOf);
    const known = byStretch.get(stretch);
    if (known !== undefined) return known;
    const made = make();
    byStretch.set(stretch, made);
    return made;
  };
}

/** Numbers the stretch of days about a question that a day lies in. */
function stretchOf(world: OpenWorld, question: string, on: Day): number {
  let passed = 0;
  for (const day of turningDays(world)(question, world.site)) if (day <= on) passed += 1;
  return passed;
}

/** Adds the days on which a row, or a word of it, comes to be known. */
function addDaysOf({ since, later }: Row, days: Set<string>): void {
  days.add(since);
  if (later) for (const day of Object.values(later)) days.add(day);
}

/** After the last day of a window, and before the day that follows it. */
const past = (day: Day): string => `${day}~`;

const turningDays = perWhole(({ tables }: Whole) => {
  const claims = groupBy(tables.claims, ({ question }) => question);
  const rulings = groupBy(tables.questionRulings, ({ question }) => question);
  const questions = groupBy(tables.questions, ({ id }) => id);
  const imprints = groupBy(tables.imprints, ({ source }) => source);
  const derivations = groupBy(tables.derivations, ({ source }) => source);
  const known = new Map<string, ReadonlySet<string>>();

  /** Adds the days on which something becomes known of the works that some claims go back to. */
  const addDaysBehind = (own: readonly Claim[], days: Set<string>): void => {
    const open: string[] = [];
    for (const { source, speaker } of own) {
      open.push(source);
      if (speaker?.source !== undefined) open.push(speaker.source);
    }
    const seen = new Set<string>();
    for (let source = open.pop(); source !== undefined; source = open.pop()) {
      if (seen.has(source)) continue;
      seen.add(source);
      for (const imprint of imprints.get(source) ?? []) addDaysOf(imprint, days);
      for (const derivation of derivations.get(source) ?? []) {
        addDaysOf(derivation, days);
        open.push(derivation.from);
      }
    }
  };

  return (question: string, { today }: Site): ReadonlySet<string> => {
    const made = known.get(question);
    if (made) return made;
    const own = claims.get(question) ?? [];
    const days = new Set<string>();
    for (const row of rulings.get(question) ?? []) addDaysOf(row, days);
    for (const row of questions.get(question) ?? []) addDaysOf(row, days);
    for (const claim of own) {
      addDaysOf(claim, days);
      if (claim.retracted !== undefined) days.add(claim.retracted);
      if (claim.value.type === "date" || claim.value.type === "window") days.add(past(claim.value.span.last));
    }
    addDaysBehind(own, days);
    if (days.delete("undated")) days.add(today);
    known.set(question, days);
    return days;
  };
});
