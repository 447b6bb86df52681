import type { Problem } from "../problem.ts";
import { formatPath, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allFiles } from "../rule.ts";
import { places } from "../walk.ts";

/** A list of words or ids names each of them once; only syllables may come again. */
export const listsNameEachOnce: Rule = {
  name: "lists-name-each-once",
  description:
    "Nothing is named twice in one list, such as a character in an event or an episode in a season.",
  check: (checked) =>
    [...allFiles(checked)].flatMap(({ file, record }) => {
      const seen = new Map<string, string>();
      return [...places(record)].flatMap(({ path, key, value }): Problem[] => {
        const list = path.slice(0, -1);
        if (typeof key !== "number" || typeof value !== "string" || list.at(-1) === "syllables") return [];
        // An episode belongs to one season, so all seasons count as one list.
        const name = `${list.at(-1) === "episodes" ? "episodes" : formatPath(list)} ${value}`;
        const where = formatPath(path);
        const first = seen.get(name);
        seen.set(name, first ?? where);
        return first === undefined
          ? []
          : [
              {
                file,
                path: where,
                found: `${show(value)} a second time`,
                expected: `something else than at ${first}`,
                mend: "Remove it.",
              },
            ];
      });
    }),
};
