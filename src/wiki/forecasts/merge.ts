import type { Estimate, Forecast } from "./forecast.ts";
import { compareEstimates } from "./forecast.ts";

const keyOf = ({ at, probability, note }: Estimate): string => `${at} ${probability} ${note ?? ""}`;

/** Joins two histories: every estimate of either, each once, in order. */
export function mergeHistories(a: readonly Estimate[], b: readonly Estimate[]): Estimate[] {
  const all = new Map([...a, ...b].map((estimate) => [keyOf(estimate), estimate]));
  return [...all.values()].sort(compareEstimates);
}

/**
 * Joins collections of forecasts by the union of their histories, in order of their ids. Nothing of any is lost;
 * the order of merging and merging twice make no difference. An id that stands twice becomes one.
 *
 * @example {a: 40 % in May} and {a: 60 % in June} give {a: 40 % in May, 60 % in June}.
 */
export function mergeForecasts(...collections: readonly (readonly Forecast[])[]): Forecast[] {
  const histories = new Map<string, Estimate[]>();
  for (const { proposition, history } of collections.flat())
    histories.set(proposition, mergeHistories(histories.get(proposition) ?? [], history));
  return toForecasts(histories);
}

/**
 * Takes an import back: removes what it brought and what was not there before it. What was entered since stays.
 *
 * @example before {a: 40}, imported {a: 40, 70; b: 10}, present {a: 40, 70, 55; b: 10}: {a: 40, 55} is left.
 */
export function withdraw(
  present: readonly Forecast[],
  before: readonly Forecast[],
  imported: readonly Forecast[],
): Forecast[] {
  const keysOf = (forecasts: readonly Forecast[]): Set<string> =>
    new Set(
      forecasts.flatMap(({ proposition, history }) => history.map((e) => `${proposition} ${keyOf(e)}`)),
    );
  const had = keysOf(before);
  const brought = keysOf(imported);
  return toForecasts(
    new Map(
      present.map(({ proposition, history }) => [
        proposition,
        history.filter((estimate) => {
          const key = `${proposition} ${keyOf(estimate)}`;
          return had.has(key) || !brought.has(key);
        }),
      ]),
    ),
  );
}

const toForecasts = (histories: ReadonlyMap<string, readonly Estimate[]>): Forecast[] =>
  [...histories]
    .filter(([, history]) => history.length > 0)
    .map(([proposition, history]) => ({ proposition, history }))
    .sort((a, b) => (a.proposition < b.proposition ? -1 : 1));
