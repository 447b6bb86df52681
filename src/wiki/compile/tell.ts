import * as v from "valibot";
import type { Problem } from "./problem.ts";
import { formatPath, mendWord, show } from "./problem.ts";
import { allowedKeys, shapesAt } from "./schema-walk.ts";

type Steps = readonly (string | number)[];
type Words = Omit<Problem, "file" | "path">;

/** What the schema library calls a type, as an editor knows it from JSON. */
const typeWords: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  number: "a number",
  boolean: "true or false",
  Array: "a list in [ ]",
  Object: "an object in { }",
};

/**
 * Checks JSON against a schema and tells every slip to the editor, one for a place; empty where the shape is
 * right. Only the first complaint about a place is told: the others follow from it.
 *
 * @param steps where `json` stands in its file, if not at the top.
 */
export function tellSlips(
  file: string,
  schema: v.GenericSchema,
  json: unknown,
  steps: Steps = [],
): Problem[] {
  const told = new Map<string, Problem>();
  for (const issue of v.safeParse(schema, json).issues ?? [])
    for (const problem of tell(file, schema, issue, steps))
      if (!told.has(problem.path)) told.set(problem.path, problem);
  return [...told.values()];
}

function tell(file: string, schema: v.GenericSchema, issue: v.BaseIssue<unknown>, before: Steps): Problem[] {
  // Every record is made of objects and lists, whose keys are texts and numbers.
  const inner = (issue.path ?? []).map((item) => item.key as string | number);
  const steps = [...before, ...inner];
  const last = String(inner.at(-1) ?? "");
  const one = (words: Words): Problem[] => [{ file, path: formatPath(steps), ...words }];

  if (issue.type === "strict_object" && issue.expected === "never") {
    const keys = allowedKeys(schema, inner.slice(0, -1));
    return one({
      found: `a field “${last}”`,
      expected: `only these fields: ${keys.join(", ")}`,
      mend: mendWord(last, keys, "Remove the field."),
    });
  }
  if (issue.type === "strict_object" && issue.received === "undefined")
    return one({ found: "nothing", expected: `a field “${last}”`, mend: `Add “${last}”.` });
  if (issue.type === "union") return tellUnion(file, schema, issue, inner, steps);
  if (issue.type === "picklist") return one(tellWord(issue));
  return one({
    found: show(issue.input),
    expected: expectedWords(issue),
    mend:
      issue.input === null
        ? "Write a value, or leave the field out where it may be missing."
        : "Correct the value.",
  });
}

function tellWord(issue: v.BaseIssue<unknown>): Words {
  const words = (issue.expected ?? "").match(/"[^"]*"/gu)?.map((word) => word.slice(1, -1)) ?? [];
  return {
    found: show(issue.input),
    expected: `one of ${words.join(", ")}`,
    mend: mendWord(String(issue.input), words, "Choose one of these words."),
  };
}

/** A value that fits no branch of a union: told by the one branch whose fields it has, else by all shapes. */
function tellUnion(
  file: string,
  schema: v.GenericSchema,
  issue: v.BaseIssue<unknown>,
  inner: Steps,
  steps: Steps,
): Problem[] {
  const shapes = shapesAt(schema, inner);
  const given = typeof issue.input === "object" && issue.input !== null ? Object.keys(issue.input) : [];
  const meant = shapes.filter(({ keys }) => keys.some((key) => given.includes(key)));
  const [only] = meant;
  if (only && meant.length === 1) return tellSlips(file, only.schema, issue.input, steps);
  const known = shapes.flatMap(({ keys }) => keys);
  const mend =
    meant.length > 1
      ? "Keep the fields of one shape."
      : mendWord(given[0] ?? "", known, "Write one of these shapes.");
  return [{ file, path: formatPath(steps), found: show(issue.input), expected: issue.message, mend }];
}

/** What was expected, in plain words: the schema's own sentence where it has one. */
function expectedWords(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "schema") return typeWords[issue.expected ?? ""] ?? String(issue.expected);
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  const bound = String(issue.requirement);
  switch (issue.type) {
    case "min_value":
      return `a number not below ${bound}`;
    case "integer":
      return "a whole number";
    case "min_length":
      return `a list of at least ${bound}`;
    case "non_empty":
      return "text that is not empty";
    default:
      return `text of the form ${bound}`;
  }
}
