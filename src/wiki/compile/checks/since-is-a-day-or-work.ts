import { isDay } from "../../../lib/span.ts";
import type { Problem } from "../problem.ts";
import { formatPath, mendWord, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allRecords } from "../rule.ts";
import { places } from "../walk.ts";

/** What says from when it can be told names a day that has come, a work on record, or that no day is known. */
export const sinceIsADayOrWork: Rule = {
  name: "since-is-a-day-or-work",
  description: "Every since is a day up to today, the id of a source, or undated.",
  check: ({ records, ids, today }) =>
    [...allRecords(records)].flatMap(({ file, record }) =>
      [...places(record)].flatMap(({ path, key, value }): Problem[] => {
        if (key !== "since" || typeof value !== "string") return [];
        if (value === "undated" || ids.sources.has(value) || (isDay(value) && value <= today)) return [];
        return [
          {
            file,
            path: formatPath(path),
            found: show(value),
            expected: `a day up to ${today}, the id of a source, or "undated"`,
            mend: mendWord(value, ids.sources, "Write the id of the work that makes it known."),
          },
        ];
      }),
    ),
};
