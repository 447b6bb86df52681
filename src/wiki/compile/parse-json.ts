import type { Problem } from "./problem.ts";
import { formatPath } from "./problem.ts";

/** What a file holds, or what is wrong with it as JSON. */
export type ParsedJson = { readonly json: unknown } | { readonly problem: Problem };

/**
 * Parses the text of a file. A field written twice in one object is a problem too: JSON would drop the first
 * without a word.
 */
export function parseJson(file: string, text: string): ParsedJson {
  try {
    const json: unknown = JSON.parse(text);
    const twice = findRepeatedField(text);
    return twice === undefined ? { json } : { problem: { file, path: twice, ...repeated } };
  } catch (error) {
    return {
      problem: {
        file,
        path: "",
        found: `text that is not JSON${placeOf(error, text)}`,
        expected: "one JSON object",
        mend: "Look just before that place for a missing or extra comma, quotation mark or bracket.",
      },
    };
  }
}

const repeated = {
  found: "the same field a second time",
  expected: "each field once",
  mend: "Remove one of the two; without this check the first would be lost.",
} as const;

/** Where JSON breaks off, as far as the engine tells: by an offset, or by saying that the text has ended. */
function placeOf(error: unknown, text: string): string {
  const message = String(error);
  if (message.includes("end of JSON") || text.trim() === "") return ": it ends too early";
  const offset = Number(/position (\d+)/u.exec(message)?.[1] ?? NaN);
  if (Number.isNaN(offset)) return "";
  const lines = text.slice(0, offset).split("\n");
  return offset >= text.length
    ? ": it ends too early"
    : ` at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

interface OpenValue {
  /** Fields seen so far; undefined in a list. */
  readonly fields: Set<string> | undefined;
  step: string | number;
}

/**
 * Finds the path of the first field that stands twice in one object of a text that is JSON.
 * @example findRepeatedField('{"a": [{"b": 1, "b": 2}]}') is "a[0].b".
 */
export function findRepeatedField(text: string): string | undefined {
  const open: OpenValue[] = [];
  let isKey = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gu)) {
    const top = open.at(-1);
    if (token === "{" || token === "[") {
      open.push(token === "{" ? { fields: new Set(), step: "" } : { fields: undefined, step: 0 });
      isKey = token === "{";
    } else if (token === "}" || token === "]") {
      open.pop();
      isKey = false;
    } else if (token === "," && top) {
      isKey = top.fields !== undefined;
      if (typeof top.step === "number") top.step += 1;
    } else if (isKey && top?.fields && token !== ":") {
      const key = JSON.parse(token) as string;
      top.step = key;
      if (top.fields.has(key)) return formatPath(open.map(({ step }) => step));
      top.fields.add(key);
      isKey = false;
    }
  }
  return undefined;
}
