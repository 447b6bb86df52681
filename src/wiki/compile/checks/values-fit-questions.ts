import type { ValueType } from "../../vocabulary/questions.ts";
import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

const examples: Readonly<Record<ValueType, string>> = {
  date: '{"date": "2025-07-23"}',
  window: '{"window": "2026-07/2026-12"}',
  status: '{"status": "in"}',
  count: '{"count": 12}',
  text: '{"text": "…"}',
};

/** A claim's value has the shape of its question, or is one of the two shapes that fit everywhere. */
export const valuesFitQuestions: Rule = {
  name: "values-fit-questions",
  description: "A claim's value has the one shape of its question.",
  check({ records }) {
    const types = new Map(records.questions.map(({ record }) => [record.id, record.value]));
    const misfit = (file: string, path: string, value: object, type: ValueType): Problem[] => {
      const shape = Object.keys(value)[0] ?? "";
      const spans = type === "date" || type === "window";
      if (shape === type || shape === "announced" || (shape === "notIn" && spans)) return [];
      return [
        {
          file,
          path,
          found: show(value),
          expected: `a ${type}, as the question asks, or {"announced": false}`,
          mend: `Write it as ${examples[type]}, or choose another question.`,
        },
      ];
    };
    return [
      ...records.sources.flatMap(({ file, record }) =>
        record.claims.flatMap((claim, index) => {
          const type = types.get(claim.question);
          return type ? misfit(file, `claims[${index}].value`, claim.value, type) : [];
        }),
      ),
      ...records.questions.flatMap(({ file, record }) =>
        record.ruling ? misfit(file, "ruling.value", record.ruling.value, record.value) : [],
      ),
      ...records.theories.flatMap(({ file, record: { tied } }) => {
        const type = tied?.value && types.get(tied.question);
        return type && tied.value ? misfit(file, "tied.value", tied.value, type) : [];
      }),
    ];
  },
};
