import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A spelling is recorded once for a name. */
export const spellingsAreSingle: Rule = {
  name: "spellings-are-single",
  description: "No spelling of a name is listed twice, nor the credited one again.",
  check: ({ records }) =>
    [...records.characters, ...records.people, ...records.lore].flatMap(({ file, record }) => {
      const seen = new Set([record.name.credited]);
      return record.name.spellings.flatMap(({ text }, index): Problem[] => {
        const again = seen.has(text);
        seen.add(text);
        return again
          ? [
              {
                file,
                path: `name.spellings[${index}].text`,
                found: `${show(text)} a second time`,
                expected: "each spelling once",
                mend: "Remove it, and join the citations.",
              },
            ]
          : [];
      });
    }),
};
