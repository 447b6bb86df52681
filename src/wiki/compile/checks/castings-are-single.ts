import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** That a person plays a character in a season is written once. */
export const castingsAreSingle: Rule = {
  name: "castings-are-single",
  description: "A character's castings name each person once a season.",
  check: ({ records }) =>
    records.characters.flatMap(({ file, record }) => {
      const seen = new Map<string, number>();
      return record.castings.flatMap(({ person, season }, index): Problem[] => {
        const first = seen.get(`${person} ${season}`);
        seen.set(`${person} ${season}`, first ?? index);
        return first === undefined
          ? []
          : [
              {
                file,
                path: `castings[${index}].person`,
                found: `${show(person)} a second time in season ${season}`,
                expected: `someone else, or another season, than castings[${first}]`,
                mend: "Remove it, and join the citations.",
              },
            ];
      });
    }),
};
