import { formatProblems } from "../../src/wiki/compile/problem.ts";
import type { Json } from "./edit-json.ts";
import type { Edit } from "./records-sample.ts";
import { editFiles, problemsOf, textsOf } from "./records-sample.ts";

/** One mistake planted in the sample, and what the editor is to read. */
export interface Mistake {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly told: string;
}

/**
 * Reads mistakes drawn as text: a name, the edits that plant it, and the problems told word for word.
 *
 *     # a misspelt word
 *     > characters/ahn.json facts[0].kind = "premis"
 *     characters/ahn.json › facts[0].kind
 *       found     "premis"
 *       …
 *
 * An edit `> file path removed` takes a field out; the path `-` stands for the whole file.
 */
export const mistakesIn = (drawing: string): Mistake[] =>
  drawing
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [name = "", ...lines] = block.trim().split("\n");
      return {
        name,
        edits: lines.filter((line) => line.startsWith("> ")).map(editIn),
        told: lines.filter((line) => !line.startsWith("> ")).join("\n"),
      };
    });

function editIn(line: string): Edit {
  const [, file = "", path = "", value] = /^> (\S+) (\S+)(?: = (.+)| removed)$/u.exec(line) ?? [];
  if (file === "") throw new Error(`No edit can be read in “${line}”.`);
  return [file, path === "-" ? "" : path, value === undefined ? undefined : (JSON.parse(value) as Json)];
}

/** What the editor reads of the sample with a mistake in it, without the line that counts the problems. */
export const tell = ({ edits }: Mistake): string =>
  formatProblems(problemsOf(textsOf(editFiles(edits))))
    .split("\n")
    .slice(0, -2)
    .join("\n");
