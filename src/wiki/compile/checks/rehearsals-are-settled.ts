import { isDay } from "../../../lib/span.ts";
import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../rule.ts";

/** A rehearsal is asked on a day, or at an episode, before its outcome was known, and ends after it began. */
export const rehearsalsAreSettled: Rule = {
  name: "rehearsals-are-settled",
  description: "The outcome of a rehearsal was not known when it is asked.",
  check({ records, today, levelOf }) {
    const published = new Map(
      records.sources.map(({ record }) => [record.id, spanOf(record.published ?? "")?.last ?? ""]),
    );
    return records.rehearsals.flatMap(({ file, record }): Problem[] => {
      const { asked, outcome, criteria, revealedIn } = record;
      if (asked === undefined)
        return levelOf(outcome.revealedIn) > levelOf(revealedIn)
          ? []
          : [
              {
                file,
                path: "outcome.revealedIn",
                found: show(outcome.revealedIn),
                expected: "an episode after that of the question, or a day in “asked”",
                mend: "Ask before the outcome is shown; of the real world, add “asked”.",
              },
            ];
      if (!isDay(asked) || asked > today)
        return [
          {
            file,
            path: "asked",
            found: show(asked),
            expected: `a day of the calendar up to ${today}`,
            mend: "Correct the day.",
          },
        ];
      const deadline = spanOf(criteria.deadline);
      const late = deadline && deadline.last < asked;
      const known = outcome.citations.filter(({ source }) => {
        const day = published.get(source) ?? "";
        return day !== "" && day <= asked;
      });
      return [
        ...(late
          ? [
              {
                file,
                path: "criteria.deadline",
                found: show(criteria.deadline),
                expected: `a date that ends on ${asked} or later, the day on which it is asked`,
                mend: "Correct the deadline or the day.",
              },
            ]
          : []),
        ...known.map(({ source }) => ({
          file,
          path: "outcome.citations",
          found: `“${source}”, published by ${published.get(source)}`,
          expected: `works published after ${asked}, the day on which it is asked`,
          mend: "Ask on an earlier day, or cite a later work.",
        })),
      ];
    });
  },
};
