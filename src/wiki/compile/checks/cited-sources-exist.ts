import type { Problem } from "../problem.ts";
import { formatPath, mendWord, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allRecords } from "../rule.ts";
import { places } from "../walk.ts";

const citationLists = /^(?:citations|statedBy|hangulCitations|runtimeCitations)$/u;

/** A citation names a source that has a record. */
export const citedSourcesExist: Rule = {
  name: "cited-sources-exist",
  description: "Citations name sources of content/sources.",
  check: ({ records, ids }) =>
    [...allRecords(records)].flatMap(({ file, record }) =>
      [...places(record)].flatMap(({ path, key, value }): Problem[] => {
        const list = path.at(-3);
        if (
          key !== "source" ||
          typeof value !== "string" ||
          typeof list !== "string" ||
          !citationLists.test(list)
        )
          return [];
        return ids.sources.has(value)
          ? []
          : [
              {
                file,
                path: formatPath(path),
                found: show(value),
                expected: "the id of a source: a file in sources/",
                mend: mendWord(value, ids.sources, `Add sources/${value}.json with what the work says.`),
              },
            ];
      }),
    ),
};
