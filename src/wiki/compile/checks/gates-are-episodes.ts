import type { Problem } from "../problem.ts";
import { formatPath, mendWord, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allRecords } from "../rule.ts";
import { places } from "../walk.ts";

/** A gate names an episode of site.json, or is null. */
export const gatesAreEpisodes: Rule = {
  name: "gates-are-episodes",
  description: "revealedIn and spoils name an episode of site.json, or null.",
  check: ({ records, order }) =>
    [...allRecords(records)].flatMap(({ file, record }) =>
      [...places(record)].flatMap(({ path, key, value }): Problem[] =>
        (key === "revealedIn" || key === "spoils") && typeof value === "string" && !order.includes(value)
          ? [
              {
                file,
                path: formatPath(path),
                found: show(value),
                expected: `an episode of site.json (${order[0]} to ${order.at(-1)}), or null`,
                mend: mendWord(value, order, "Name the episode that first tells this."),
              },
            ]
          : [],
      ),
    ),
};
