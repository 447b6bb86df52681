import { compareText } from "../../lib/group.ts";
import { nearest } from "../../lib/nearest.ts";

/** Something wrong with the record, told to the person who edits it. */
export interface Problem {
  /** File below `src/content`, such as `characters/jane-doe.json`. */
  readonly file: string;
  /** Path inside the file, such as `facts[3].revealedIn`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** How to mend it: an imperative sentence, with the nearest valid word where there is one. */
  readonly mend: string;
}

/** One file as read from disk. */
export interface RecordFile {
  readonly file: string;
  readonly text: string;
}

/** Puts problems in the order of reading: by file, then by place in it, counting list places as numbers. */
export function compareProblems(a: Problem, b: Problem): number {
  const placed = (path: string): string => path.replaceAll(/\d+/gu, (number) => number.padStart(6, "0"));
  return (
    compareText(a.file, b.file) ||
    compareText(placed(a.path), placed(b.path)) ||
    compareText(a.found, b.found)
  );
}

/**
 * Writes problems as the editor reads them, in the order of {@link compareProblems}.
 * @example
 * characters/jane-doe.json › facts[3].revealedIn
 *   found     "s1e13"
 *   expected  an episode of site.json (s1e01 to s1e12), or null
 *   mend      Did you mean “s1e12”?
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = [...problems]
    .sort(compareProblems)
    .map(
      (problem) =>
        `${problem.file}${problem.path === "" ? "" : ` › ${problem.path}`}\n` +
        `  found     ${problem.found}\n  expected  ${problem.expected}\n  mend      ${problem.mend}`,
    );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${blocks.join("\n\n")}\n\n${count} in src/content. Nothing was written; the last good build is untouched.`;
}

/** A found value as it is shown in a problem: JSON, at most 80 characters. */
export function show(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

/** Writes a path as `facts[3].citations[0].source`. */
export const formatPath = (steps: readonly (string | number)[]): string =>
  steps
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");

/** “Did you mean …?” where a known word is near, else the given advice. */
export function mendWord(word: string, known: Iterable<string>, otherwise: string): string {
  const guess = nearest(word, known);
  return guess === undefined ? otherwise : `Did you mean “${guess}”?`;
}
