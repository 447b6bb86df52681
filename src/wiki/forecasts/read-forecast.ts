import type { Fault, Reading } from "./fault.ts";
import { describeValue } from "./fault.ts";
import type { Estimate, Forecast } from "./forecast.ts";
import { isMoment, isProbability, isProposition, longestNote, plainNote } from "./forecast.ts";
import { mergeHistories } from "./merge.ts";

const corrected = "Correct the file, or export it again.";
const left = "This entry was left out; the others were read.";

/** Most estimates of one forecast: one a day for a quarter of a century. */
const longestHistory = 10_000;

/** The value of a name that stands on the value itself, never on its prototype; undefined for what is no object. */
export const ownValue = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? // hasOwn has shown that it is there.
      (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/**
 * Reads one forecast from any value: estimates that are sound are kept, others are told. `until` is the last moment
 * that an estimate can be of. Without one sound estimate there is no forecast.
 */
export function readForecast(value: unknown, where: string, until: string): Reading<Forecast> {
  const proposition = ownValue(value, "proposition");
  const history = ownValue(value, "history");
  if (!isProposition(proposition))
    return refuse(`${where}.proposition`, proposition, "the id of a proposition, as in its address");
  if (!Array.isArray(history)) return refuse(`${where}.history`, history, "a list of estimates");
  const faults: Fault[] = [];
  const estimates: Estimate[] = [];
  // Anything may stand in a list of a file.
  for (const [index, entry] of (history as readonly unknown[]).slice(0, longestHistory).entries()) {
    const read = readEstimate(entry, `${where}.history[${index}]`, until);
    estimates.push(...read.kept);
    faults.push(...read.faults);
  }
  if (history.length === 0 || history.length > longestHistory)
    faults.push(fault(`${where}.history`, history, `1 to ${longestHistory} estimates`));
  if (estimates.length === 0) return { kept: [], faults };
  return { kept: [{ proposition, history: mergeHistories(estimates, []) }], faults };
}

function readEstimate(value: unknown, where: string, until: string): Reading<Estimate> {
  const probability = ownValue(value, "probability");
  const at = ownValue(value, "at");
  const note = ownValue(value, "note");
  if (!isProbability(probability))
    return refuse(`${where}.probability`, probability, "whole per cents from 0 to 100");
  if (!isMoment(at)) return refuse(`${where}.at`, at, "a moment as 2026-02-09T18:30:00.000Z");
  if (at > until) return refuse(`${where}.at`, at, `a moment not later than ${until}`);
  // JSON knows −0, which is 0.
  const estimate = { probability: probability === 0 ? 0 : probability, at };
  if (note === undefined) return { kept: [estimate], faults: [] };
  const plain = typeof note === "string" ? plainNote(note) : undefined;
  const faults =
    plain === note
      ? []
      : [
          {
            where: `${where}.note`,
            found: describeValue(note),
            expected: `plain text of at most ${longestNote} characters`,
            cure: plain === undefined ? "The number was kept without it." : "What fits was kept.",
          },
        ];
  return { kept: [{ ...estimate, ...(plain !== undefined && { note: plain }) }], faults };
}

const fault = (where: string, value: unknown, expected: string): Fault => ({
  where,
  found: describeValue(value),
  expected,
  cure: `${left} ${corrected}`,
});

const refuse = (where: string, value: unknown, expected: string) => ({
  kept: [],
  faults: [fault(where, value, expected)],
});
