import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A second, open wording is for claims that spoil; without a seal it would never be replaced. */
export const saferWordingIsNeeded: Rule = {
  name: "safer-wording-is-needed",
  description: "openStatement stands only beside spoils, and says something else than the statement.",
  check: ({ records }) =>
    records.sources.flatMap(({ file, record }) =>
      record.claims.flatMap((claim, index): Problem[] => {
        if (claim.openStatement === undefined) return [];
        const path = `claims[${index}].openStatement`;
        if (claim.spoils === null)
          return [
            {
              file,
              path,
              found: "an open wording of a claim that spoils nothing",
              expected: "spoils to name an episode",
              mend: "Name the episode in spoils, or remove openStatement.",
            },
          ];
        return claim.openStatement === claim.statement
          ? [
              {
                file,
                path,
                found: "the same words as statement",
                expected: "words that give nothing away",
                mend: "Reword it, or remove openStatement.",
              },
            ]
          : [];
      }),
    ),
};
