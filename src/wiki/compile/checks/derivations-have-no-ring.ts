import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** No work repeats itself, directly or by way of others. */
export const derivationsHaveNoRing: Rule = {
  name: "derivations-have-no-ring",
  description: "derivedFrom leads to originals and never back.",
  check({ records }) {
    const from = new Map(records.sources.map(({ record }) => [record.id, record.derivedFrom]));
    const state = new Map<string, "open" | "done">();
    const problems: Problem[] = [];
    const visit = (id: string, trail: readonly string[]): void => {
      if (state.get(id) === "done") return;
      if (state.get(id) === "open") {
        const ring = [...trail.slice(trail.indexOf(id)), id];
        problems.push({
          file: `sources/${ring.at(-2) ?? id}.json`,
          path: "derivedFrom",
          found: ring.join(" ← "),
          expected: "a chain that ends in an original",
          mend: "Take out the link that points from the older work to the newer.",
        });
        return;
      }
      state.set(id, "open");
      for (const next of from.get(id) ?? []) visit(next, [...trail, id]);
      state.set(id, "done");
    };
    for (const id of from.keys()) visit(id, []);
    return problems;
  },
};
