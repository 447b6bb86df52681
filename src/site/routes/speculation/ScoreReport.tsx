import type { ReactNode } from "react";
import type { CalibrationBin } from "../../../wiki/forecasts/calibration.ts";
import { calibrationBins } from "../../../wiki/forecasts/calibration.ts";
import type { SettledForecast } from "../../../wiki/forecasts/score.ts";
import { brierOf, evenScore, meanBrier } from "../../../wiki/forecasts/score.ts";
import { CalibrationPlot } from "./CalibrationPlot.tsx";

/** A number of the reader’s on something settled, beside what a baseline would have said. */
export interface ScoredForecast extends SettledForecast {
  readonly id: string;
  readonly title: ReactNode;
  /** How it came out, as the beginning of a sentence. */
  readonly outcome: string;
  /** In per cent, 0 to 100. */
  readonly baseline: number;
}

interface ScoreReportProps {
  /** At least one. */
  readonly scored: readonly ScoredForecast[];
  /** What is scored, with its number: “2 settled forecasts”. */
  readonly counted: string;
  /** Who says the baseline, in the middle of a sentence and in short at the beginning of one. */
  readonly baseline: { readonly long: string; readonly short: string };
}

/** How numbers came out: the mean score beside those of an even guess and a baseline, the calibration, and each. */
export function ScoreReport({ scored, counted, baseline }: ScoreReportProps) {
  const bins = calibrationBins(scored);
  const base = scored.map((forecast) => ({ probability: forecast.baseline, holds: forecast.holds }));
  return (
    <>
      <p className="prose">
        Your score over {counted} is <b>{formatScore(meanBrier(scored))}</b>. An even guess has {evenScore};{" "}
        {baseline.long}, {formatScore(meanBrier(base))}. 0 is perfect, 1 is certain and wrong.
      </p>
      <CalibrationPlot bins={bins} />
      <CalibrationTable bins={bins} />
      <ul className="theories">
        {scored.map((forecast) => (
          <li key={forecast.id}>
            <h3>{forecast.title}</h3>
            <p className="meta">
              {forecast.outcome}. You had said {forecast.probability}%: {formatScore(brierOf(forecast))}.{" "}
              {baseline.short}: {Math.round(forecast.baseline)}%,{" "}
              {formatScore(brierOf({ probability: forecast.baseline, holds: forecast.holds }))}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const formatScore = (score: number | undefined): string => score?.toFixed(2) ?? "–";

const CalibrationTable = ({ bins }: { readonly bins: readonly CalibrationBin[] }) => (
  <details className="fold">
    <summary>The same figures as a table</summary>
    <table className="ledger-table">
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">On average</th>
          <th scope="col">Forecasts</th>
          <th scope="col">Came about</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, count, said, heldShare }) => (
          <tr key={from}>
            <td>
              {from}–{to === 100 ? 100 : to - 1}%
            </td>
            <td data-label="On average">{Math.round(said)}%</td>
            <td data-label="Forecasts">{count}</td>
            <td data-label="Came about">{Math.round(heldShare)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
