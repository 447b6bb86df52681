import type { Problem } from "../problem.ts";
import { formatPath, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allFiles } from "../rule.ts";
import { places } from "../walk.ts";

/** Two facts, events, claims, ties or pieces of evidence of one record never share an id, nor two groups. */
export const partIdsAreUnique: Rule = {
  name: "part-ids-are-unique",
  description: "Parts of one record have ids of their own.",
  check: (checked) =>
    [...allFiles(checked)].flatMap(({ file, record }) => {
      const seen = new Map<unknown, string>();
      return [...places(record)].flatMap(({ path, key, value }): Problem[] => {
        if (key !== "id" || path.length < 3) return [];
        const where = formatPath(path);
        const first = seen.get(value);
        seen.set(value, first ?? where);
        return first === undefined
          ? []
          : [
              {
                file,
                path: where,
                found: `${show(value)} a second time`,
                expected: `an id other than that of ${first}`,
                mend: "Give the newer part the next free number.",
              },
            ];
      });
    }),
};
