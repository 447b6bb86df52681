import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A unit says what is counted; any other answer has none. */
export const unitsBelongToCounts: Rule = {
  name: "units-belong-to-counts",
  description: "Only a question whose value is a count has a unit.",
  check: ({ records }) =>
    records.questions.flatMap(({ file, record: { unit, value } }): Problem[] =>
      unit === undefined || value === "count"
        ? []
        : [
            {
              file,
              path: "unit",
              found: `${show(unit)} beside a ${value}`,
              expected: "a unit beside a count alone",
              mend: 'Remove the unit, or set “value” to "count".',
            },
          ],
    ),
};
