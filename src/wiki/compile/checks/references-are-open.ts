import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { referencesOf } from "../references.ts";

/** A statement does not point at something that is still sealed when the statement opens. */
export const referencesAreOpen: Rule = {
  name: "references-are-open",
  description: "A statement is not open before the records that it points at.",
  check: ({ records, site, order, levelOf, levelOfRecord }) =>
    [...referencesOf(records, site)].flatMap(({ file, path, to, id, revealedIn, owner }): Problem[] => {
      if (revealedIn === undefined) return [];
      const own = Math.max(levelOf(revealedIn), owner ? levelOfRecord(owner.folder, owner.id) : 0);
      const other = levelOfRecord(to, id);
      return other <= own
        ? []
        : [
            {
              file,
              path,
              found: `“${id}”, which is sealed until ${order[other - 1]}, in a statement open from ${revealedIn ?? "the start"}`,
              expected: `a statement sealed at ${order[other - 1]} or later`,
              mend:
                file === "site.json"
                  ? "Name one that is open from the start."
                  : `Set revealedIn to “${order[other - 1]}”, or leave “${id}” out.`,
            },
          ];
    }),
};
