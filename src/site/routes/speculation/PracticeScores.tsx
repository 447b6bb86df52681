import { formatNumberOf } from "../../../lib/format-date.ts";
import { baselineOf } from "../../../wiki/forecasts/score.ts";
import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import type { Practice } from "./practice.ts";
import { forgetPractice } from "./practice.ts";
import { ScoreReport } from "./ScoreReport.tsx";

/**
 * How the reader’s answers to rehearsals came out, beside an even guess and somebody who knew of no evidence, but how
 * many of those answered came about (by Laplace’s rule of succession); nothing before the first answer. Those that
 * the reader has not answered are not counted: their number would tell how they come out.
 */
export function PracticeScores({
  rehearsals,
  practice,
}: {
  readonly rehearsals: readonly RehearsalView[];
  readonly practice: Practice;
}) {
  const answered = rehearsals.flatMap(({ id, question, outcome: { holds } }) => {
    const probability = practice.get(id);
    return probability === undefined ? [] : [{ id, title: question, probability, holds }];
  });
  if (answered.length === 0) return null;
  const supports = answered.filter(({ holds }) => holds).length;
  const baseline = baselineOf({ supports, undermines: answered.length - supports });
  return (
    <Section hangul="점수" label="Scores" title="How you did">
      <ScoreReport
        scored={answered.map((answer) => ({
          ...answer,
          baseline,
          outcome: answer.holds ? "It came about" : "It did not come about",
        }))}
        counted={`${formatNumberOf(answered.length, "answer")} of ${rehearsals.length}`}
        baseline={{
          long: `who knew only that ${supports} of these came about, counted by Laplace’s rule`,
          short: "Without evidence",
        }}
      />
      <p className="own-actions meta">
        These numbers last for this visit. They are written nowhere, and do not count among your forecasts.{" "}
        <Button compact onClick={forgetPractice}>
          Forget these
        </Button>
      </p>
    </Section>
  );
}
