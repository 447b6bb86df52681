import { relationshipPhrases } from "../../vocabulary/relationships.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** A tie is written once, on one side, and never to oneself. */
export const relationshipsAreSingle: Rule = {
  name: "relationships-are-single",
  description: "Two characters have a tie of one type and one episode once.",
  check({ records }) {
    const seen = new Map<string, string>();
    return records.characters.flatMap(({ file, record }) =>
      record.relationships.flatMap((tie, index): Problem[] => {
        const path = `relationships[${index}]`;
        if (tie.to === record.id)
          return [
            {
              file,
              path: `${path}.to`,
              found: `“${tie.to}” itself`,
              expected: "another character",
              mend: "Name the other character.",
            },
          ];
        const { forward, back } = relationshipPhrases[tie.type];
        // A tie with a direction may be written from both sides: each may have rescued the other.
        const ends = forward === back ? [record.id, tie.to].sort() : [record.id, tie.to];
        const key = [...ends, tie.type, tie.revealedIn ?? "none"].join(" ");
        const first = seen.get(key);
        seen.set(key, first ?? `${file} › ${path}`);
        return first === undefined
          ? []
          : [
              {
                file,
                path,
                found: `the tie of ${first} again`,
                expected: "each tie once, on one side",
                mend: "Remove one of the two.",
              },
            ];
      }),
    );
  },
};
