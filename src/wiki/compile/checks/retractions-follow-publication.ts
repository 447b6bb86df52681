import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../rule.ts";

/** A claim is withdrawn after it was published and no later than today. */
export const retractionsFollowPublication: Rule = {
  name: "retractions-follow-publication",
  description: "A claim's retraction lies between its work's publication and the day of the build.",
  check: ({ records, today }) =>
    records.sources.flatMap(({ file, record }) => {
      const first = spanOf(record.published ?? "")?.first ?? "";
      return record.claims.flatMap(({ retracted }, index): Problem[] =>
        retracted === undefined || (retracted >= first && retracted <= today)
          ? []
          : [
              {
                file,
                path: `claims[${index}].retracted`,
                found: show(retracted),
                expected: `a day ${first === "" ? "" : `from ${first}, when the work was published, `}up to ${today}`,
                mend: "Correct the day, or the date of publication.",
              },
            ],
      );
    }),
};
