import { formatNumberOf } from "../../../lib/format-date.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A work that nobody here has read says through which works it is known, and makes no claims of its own. */
export const stubsAreKnownThroughOthers: Rule = {
  name: "stubs-are-known-through-others",
  description: 'A source with read "none" has knownThrough and no claims; any other has no knownThrough.',
  check: ({ records }) =>
    records.sources.flatMap(({ file, record }): Problem[] => {
      const stub = record.read === "none";
      if (stub && record.knownThrough.length === 0)
        return [
          {
            file,
            path: "knownThrough",
            found: "an unread work known through nothing",
            expected: "the works that make it known",
            mend: "List them, or read the work and correct “read”.",
          },
        ];
      if (stub && record.claims.length > 0)
        return [
          {
            file,
            path: "claims",
            found: `${formatNumberOf(record.claims.length, "claim")} of a work that nobody has read`,
            expected: "no claims",
            mend: "Move each claim to the work that relays it, with attributedTo.",
          },
        ];
      if (!stub && record.read !== "second-hand" && record.knownThrough.length > 0)
        return [
          {
            file,
            path: "knownThrough",
            found: "works through which a work is known that was read",
            expected: "no knownThrough",
            mend: 'Remove it, or set “read” to "none".',
          },
        ];
      return [];
    }),
};
