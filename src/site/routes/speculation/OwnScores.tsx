import { formatDay, formatNumberOf } from "../../../lib/format-date.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import { baselineOf, evenScore, scoredEstimate } from "../../../wiki/forecasts/score.ts";
import type { PropositionView } from "../../../wiki/queries/proposition.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { Section } from "../../ui/Section.tsx";
import type { ScoredForecast } from "./ScoreReport.tsx";
import { ScoreReport } from "./ScoreReport.tsx";

/** How the reader’s settled forecasts came out, beside an even guess and the evidence alone. */
export function OwnScores({
  propositions,
  forecasts,
}: {
  readonly propositions: readonly PropositionView[];
  readonly forecasts: readonly Forecast[];
}) {
  const histories = new Map(forecasts.map(({ proposition, history }) => [proposition, history]));
  const scored = propositions.flatMap(({ id, link, weights, settled }): ScoredForecast[] => {
    const estimate = settled && scoredEstimate(histories.get(id) ?? [], settled.on);
    if (!estimate) return [];
    return [
      {
        id,
        title: <PageLink to={link.to}>{link.text}</PageLink>,
        outcome: `${settled.holds ? "Right" : "Wrong"}, settled on ${formatDay(settled.on)}`,
        probability: estimate.probability,
        holds: settled.holds,
        baseline: baselineOf(weights),
      },
    ];
  });
  return (
    <Section hangul="점수" label="Scores" title="How you did">
      {scored.length === 0 ? (
        <p className="prose">
          None of your forecasts is settled yet. A score is the squared distance from what came about (Brier,
          1950): 0 is perfect, {evenScore} is a coin, 1 is certain and wrong.{" "}
          <PageLink to="/speculation/calibrate">Calibrate yourself</PageLink> on what is settled already.
        </p>
      ) : (
        <ScoreReport
          scored={scored}
          counted={formatNumberOf(scored.length, "settled forecast")}
          baseline={{ long: "the evidence alone, counted by Laplace’s rule", short: "The evidence alone" }}
        />
      )}
    </Section>
  );
}
