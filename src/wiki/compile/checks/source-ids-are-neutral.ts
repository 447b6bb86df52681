import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A source's id tells its publisher and its date and nothing else, because an address can spoil. */
export const sourceIdsAreNeutral: Rule = {
  name: "source-ids-are-neutral",
  description:
    "A source's id is its publisher's id, a date or “undated”, and a number where several share both.",
  check: ({ records }) =>
    records.sources.flatMap(({ file, record }): Problem[] => {
      const rest = record.id.startsWith(`${record.publisher}-`)
        ? record.id.slice(record.publisher.length + 1)
        : "";
      return /^(?:undated|\d{4}(?:-\d{2}){0,2})(?:-\d{1,2})?$/u.test(rest)
        ? []
        : [
            {
              file,
              path: "id",
              found: show(record.id),
              expected: `“${record.publisher}-” and a date or “undated”, such as ${record.publisher}-2024-05-23`,
              mend: "Rename the source; an address must not tell what its page seals.",
            },
          ];
    }),
};
