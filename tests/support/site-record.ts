import path from "node:path";
import { readRecords } from "../../src/build/read-records.ts";
import { today } from "../../src/build/today.ts";
import { compile } from "../../src/wiki/compile/compile.ts";
import type { RecordFile } from "../../src/wiki/compile/problem.ts";
import { formatProblems } from "../../src/wiki/compile/problem.ts";
import type { Model } from "../../src/wiki/model/sealed.ts";

/** The records as they lie on the disk. */
export const readContent = (): Promise<RecordFile[]> => readRecords(path.resolve("src/content"));

/** Compiles records that must be sound. @throws Error with every problem where they are not. */
export function mustCompile(files: readonly RecordFile[]): Model {
  const result = compile(files, today());
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.model;
}
