import { isDay } from "../../../lib/span.ts";
import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** Where one day is asked for, and no span, the calendar has that day. */
export const daysAreReal: Rule = {
  name: "days-are-real",
  description: "Days of rulings, of retractions and of the record's opening stand in the calendar.",
  check({ records, site }) {
    const unreal = (file: string, path: string, day: string | undefined): Problem[] =>
      day === undefined || isDay(day)
        ? []
        : [
            {
              file,
              path,
              found: show(day),
              expected: "a day of the calendar, such as 2024-02-29",
              mend: "Correct the day.",
            },
          ];
    return [
      ...unreal("site.json", "opened", site.opened),
      ...[...records.questions, ...records.theories].flatMap(({ file, record }) =>
        unreal(file, "ruling.date", record.ruling?.date),
      ),
      ...records.sources.flatMap(({ file, record }) =>
        record.claims.flatMap((claim, index) => unreal(file, `claims[${index}].retracted`, claim.retracted)),
      ),
    ];
  },
};
