import type { Estimate } from "./forecast.ts";

/** A forecast whose proposition is settled. */
export interface SettledForecast {
  /** In per cent, 0 to 100. */
  readonly probability: number;
  readonly holds: boolean;
}

/** What always saying 50 per cent would score. */
export const evenScore = 0.25;

/**
 * The Brier score of one forecast: the squared distance between the chance given and what came about (1 or 0). From
 * 0, perfect, to 1. Follows G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly
 * Weather Review 78 (1950) 1–3, in the form in common use since, which counts one of the two classes: half of
 * Brier’s own figure, which runs to 2. Tested against the worked examples of Wikipedia’s “Brier score” (revision of
 * 28 July 2007) and of scikit-learn’s page on `brier_score_loss` (1.6).
 *
 * @example 70 per cent for what came about: 0.3² = 0.09; for what did not: 0.7² = 0.49.
 */
export const brierOf = ({ probability, holds }: SettledForecast): number =>
  (probability / 100 - (holds ? 1 : 0)) ** 2;

/** The mean Brier score of some forecasts; undefined of none. */
export const meanBrier = (forecasts: readonly SettledForecast[]): number | undefined =>
  forecasts.length === 0
    ? undefined
    : forecasts.reduce((sum, forecast) => sum + brierOf(forecast), 0) / forecasts.length;

/**
 * The estimate that is scored: the last one made before the day of the ruling (UTC), since one made on that day may
 * already know the answer. Undefined where all came later.
 */
export const scoredEstimate = (history: readonly Estimate[], ruledOn: string): Estimate | undefined =>
  history.findLast(({ at }) => at.slice(0, 10) < ruledOn.slice(0, 10));

/**
 * What the evidence alone would say, in per cent: (for + 1) ÷ (for + against + 2), the weights of the register’s
 * evidence counted as trials of Laplace’s rule of succession (P. S. Laplace, Essai philosophique sur les
 * probabilités, 1814). No editor types it. Weights are not negative; no evidence gives 50.
 *
 * @example weights 3 for and none against: 4 ÷ 5 = 80 per cent; 3 for and 3 against: 50.
 */
export const baselineOf = ({
  supports,
  undermines,
}: {
  readonly supports: number;
  readonly undermines: number;
}): number => (100 * (supports + 1)) / (supports + undermines + 2);
