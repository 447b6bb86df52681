import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** One published work has one record. */
export const sourcesAreSingle: Rule = {
  name: "sources-are-single",
  description: "No two sources share an address.",
  check({ records }) {
    const seen = new Map<string, string>();
    return records.sources.flatMap(({ file, record }): Problem[] => {
      if (record.url === null) return [];
      const key = record.url.replace(/^https?:\/\/(?:www\.|m\.)?/u, "").replace(/\/$/u, "");
      const first = seen.get(key);
      seen.set(key, first ?? file);
      return first === undefined
        ? []
        : [
            {
              file,
              path: "url",
              found: show(record.url),
              expected: `an address that ${first} does not have`,
              mend: "Merge the two records into one.",
            },
          ];
    });
  },
};
