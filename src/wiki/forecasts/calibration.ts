import type { SettledForecast } from "./score.ts";

/** Forecasts of like size, and how they came out. */
export interface CalibrationBin {
  /** Per cent; a bin holds from `from` up to but not including `to`, and the last one 100 as well. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of what was said, per cent: the place on the plot’s x axis. */
  readonly said: number;
  /** Share of what came about, per cent: the place on its y axis. On the diagonal the two are equal. */
  readonly heldShare: number;
}

/**
 * Sorts settled forecasts into bins of ten per cent and finds, for each that is not empty, what was said and how
 * often it held: the points of a reliability diagram (A. H. Murphy and R. L. Winkler, “Reliability of subjective
 * probability forecasts of precipitation and temperature”, Applied Statistics 26 (1977) 41–47). Tested against a table of
 * D. S. Wilks, “Statistical Methods in the Atmospheric Sciences” (1995), table 7.3, as the R package `verification`
 * has it in the documentation of `reliability.plot`.
 *
 * @example 20, 25 and 100 per cent, of which only the last held: (22.5, 0) of two, (100, 100) of one.
 */
export const calibrationBins = (forecasts: readonly SettledForecast[]): CalibrationBin[] =>
  Array.from({ length: 10 }, (_, index) => index * 10).flatMap((from) => {
    const inside = forecasts.filter(
      ({ probability }) => Math.min(Math.floor(probability / 10), 9) * 10 === from,
    );
    if (inside.length === 0) return [];
    return [
      {
        from,
        to: from + 10,
        count: inside.length,
        said: inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length,
        heldShare: (100 * inside.filter(({ holds }) => holds).length) / inside.length,
      },
    ];
  });
