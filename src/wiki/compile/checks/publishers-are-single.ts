import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A publisher has one record: as two it would count as two independent origins. */
export const publishersAreSingle: Rule = {
  name: "publishers-are-single",
  description: "No two publishers share a name or a spelling of it.",
  check({ records }) {
    const owners = new Map<string, string>();
    return records.publishers.flatMap(({ file, record }) =>
      [record.name, ...record.spellings].flatMap((name, index): Problem[] => {
        const key = name.toLowerCase();
        const owner = owners.get(key);
        owners.set(key, owner ?? file);
        return owner === undefined || owner === file
          ? []
          : [
              {
                file,
                path: index === 0 ? "name" : `spellings[${index - 1}]`,
                found: show(name),
                expected: `a name that ${owner} does not have`,
                mend: "Merge the two publishers, or tell their names apart.",
              },
            ];
      }),
    );
  },
};
