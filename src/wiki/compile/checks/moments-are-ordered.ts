import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** Every moment of the story has a place of its own. */
export const momentsAreOrdered: Rule = {
  name: "moments-are-ordered",
  description: "No two moments share an order.",
  check({ records }) {
    const seen = new Map<number, string>();
    return records.chronology.flatMap(({ file, record }): Problem[] => {
      const first = seen.get(record.order);
      seen.set(record.order, first ?? file);
      return first === undefined
        ? []
        : [
            {
              file,
              path: "order",
              found: `${record.order}, which is the place of ${first}`,
              expected: "a place of its own",
              mend: "Renumber the later one and those after it.",
            },
          ];
    });
  },
};
