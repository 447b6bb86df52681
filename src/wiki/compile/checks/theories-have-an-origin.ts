import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** The address of the page on which readers practise. */
const taken = "calibrate";

/** A theory of the story is somebody's; the register itself asks only about the real world, tied to its ledger. */
export const theoriesHaveAnOrigin: Rule = {
  name: "theories-have-an-origin",
  description: "Theories of the story name who holds them; those of the production are tied to a question.",
  check: ({ records }) =>
    records.theories.flatMap(({ file, record: { id, topic, tied, statedBy } }): Problem[] => [
      ...((topic === "production") === (tied !== undefined)
        ? []
        : [
            {
              file,
              path: "topic",
              found: `${show(topic)}, ${tied ? "tied" : "not tied"} to a question`,
              expected: "“production” where “tied” names a question of the ledger, and there alone",
              mend: tied ? "Set topic to “production”." : "Add “tied”, or choose another topic.",
            },
          ]),
      ...(statedBy.length > 0 || tied
        ? []
        : [
            {
              file,
              path: "statedBy",
              found: "an empty list",
              expected: "at least one source that holds the theory",
              mend: "Cite who holds it; the register makes up no theories of the story.",
            },
          ]),
      ...(id === taken
        ? [
            {
              file,
              path: "id",
              found: show(id),
              expected: `another id: /speculation/${taken} is a page`,
              mend: "Choose another id.",
            },
          ]
        : []),
    ]),
};
