import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Records } from "../parse.ts";
import type { Rule } from "../rule.ts";

/** Ties between theories can all be true: none to itself, none told twice, no ring, no rival that follows. */
export const theoriesCohere: Rule = {
  name: "theories-cohere",
  description: "Rivals and implications of theories do not contradict one another.",
  check({ records }) {
    const implied = new Map(records.theories.map(({ record }) => [record.id, record.implies]));
    const rivals = new Map(records.theories.map(({ record }) => [record.id, record.rivals]));
    return records.theories.flatMap(({ file, record: { id, ...ties } }) => {
      const tell = (path: string, found: string, expected: string, mend: string): Problem[] => [
        { file, path, found, expected, mend },
      ];
      const rivalSlips = ties.rivals.flatMap((rival, index): Problem[] => {
        const path = `rivals[${index}]`;
        if (rival === id) return tell(path, `${show(rival)} itself`, "another theory", "Remove it.");
        if (follows(rival, id, implied) || follows(id, rival, implied))
          return tell(
            path,
            `${show(rival)}, of which one implies the other`,
            "a theory that cannot be true together with this one",
            "Remove it here, or the implication.",
          );
        return id > rival && rivals.get(rival)?.includes(id)
          ? tell(
              path,
              `${show(rival)}, which names this one too`,
              "each pair of rivals told once",
              "Remove it.",
            )
          : [];
      });
      const impliedSlips = ties.implies.flatMap((next, index): Problem[] => {
        const path = `implies[${index}]`;
        if (next === id) return tell(path, `${show(next)} itself`, "another theory", "Remove it.");
        return follows(id, next, implied)
          ? tell(
              path,
              `${show(next)}, which implies this one in turn`,
              "implications that lead one way",
              "Remove one of them; theories that imply each other are one theory.",
            )
          : [];
      });
      return [...rivalSlips, ...impliedSlips];
    });
  },
};

/** Tells whether a theory follows from another, over any number of steps; a ring ends the search. */
function follows(
  wanted: string,
  from: string,
  implied: ReadonlyMap<string, Records["theories"][number]["record"]["implies"]>,
): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const next of implied.get(at) ?? []) {
      if (next === wanted) return true;
      open.push(next);
    }
  }
  return false;
}
