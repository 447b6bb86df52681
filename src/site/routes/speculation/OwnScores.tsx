import { formatDay, formatNumberOf } from "../../../lib/format-date.ts";
import type { CalibrationBin } from "../../../wiki/forecasts/calibration.ts";
import { calibrationBins } from "../../../wiki/forecasts/calibration.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import { baselineOf, brierOf, evenScore, meanBrier, scoredEstimate } from "../../../wiki/forecasts/score.ts";
import type { PropositionView } from "../../../wiki/queries/proposition.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { Section } from "../../ui/Section.tsx";
import { CalibrationPlot } from "./CalibrationPlot.tsx";

/** How the reader’s settled forecasts came out, beside an even guess and the evidence alone. */
export function OwnScores({
  propositions,
  forecasts,
}: {
  readonly propositions: readonly PropositionView[];
  readonly forecasts: readonly Forecast[];
}) {
  const histories = new Map(forecasts.map(({ proposition, history }) => [proposition, history]));
  const scored = propositions.flatMap(({ id, link, weights, settled }) => {
    const estimate = settled && scoredEstimate(histories.get(id) ?? [], settled.on);
    return settled && estimate
      ? [
          {
            id,
            link,
            settled,
            probability: estimate.probability,
            holds: settled.holds,
            baseline: baselineOf(weights),
          },
        ]
      : [];
  });
  const mine = meanBrier(scored);
  const ledger = meanBrier(scored.map(({ baseline, holds }) => ({ probability: baseline, holds })));
  return (
    <Section hangul="점수" label="Scores" title="How you did">
      {mine === undefined || ledger === undefined ? (
        <p className="prose">
          None of your forecasts is settled yet. A score is the squared distance from what came about (Brier,
          1950): 0 is perfect, {evenScore} is a coin, 1 is certain and wrong.
        </p>
      ) : (
        <>
          <p className="prose">
            Your score over {formatNumberOf(scored.length, "settled forecast")} is <b>{mine.toFixed(2)}</b>.
            An even guess has {evenScore}; the evidence alone, counted by Laplace’s rule, {ledger.toFixed(2)}.
            0 is perfect, 1 is certain and wrong.
          </p>
          <CalibrationPlot bins={calibrationBins(scored)} />
          <CalibrationTable bins={calibrationBins(scored)} />
          <ul className="theories">
            {scored.map(({ id, link, settled, probability, baseline }) => (
              <li key={id}>
                <h3>
                  <PageLink to={link.to}>{link.text}</PageLink>
                </h3>
                <p className="meta">
                  {settled.holds ? "Right" : "Wrong"}, settled on {formatDay(settled.on)}. You had said{" "}
                  {probability}%: {brierOf({ probability, holds: settled.holds }).toFixed(2)}. The evidence
                  alone: {Math.round(baseline)}
                  %, {brierOf({ probability: baseline, holds: settled.holds }).toFixed(2)}.
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const CalibrationTable = ({ bins }: { readonly bins: readonly CalibrationBin[] }) => (
  <details>
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
