import fs from "node:fs/promises";
import path from "node:path";
import type { RecordFile } from "../wiki/compile/problem.ts";

/**
 * Reads every JSON file below a content folder but the generated schemas. Names are given with forward
 * slashes, sorted, so that the result is the same on every machine.
 */
export async function readRecords(folder: string): Promise<RecordFile[]> {
  const names = await fs.readdir(folder, { recursive: true });
  const files = names
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".json") && !name.startsWith("schema/"))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ file, text: await fs.readFile(path.join(folder, file), "utf8") })),
  );
}
