import fs from "node:fs/promises";
import path from "node:path";
import { compile } from "../wiki/compile/compile.ts";
import { formatProblems } from "../wiki/compile/problem.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { placesOf } from "./places.ts";
import { readRecords } from "./read-records.ts";
import { today } from "./today.ts";

// `npm run content`: checks every record, and refreshes the editors' JSON Schemas with --write.
const { content } = placesOf(path.resolve("."));
if (process.argv.includes("--write")) {
  await fs.mkdir(path.join(content, "schema"), { recursive: true });
  for (const [name, text] of jsonSchemas()) await fs.writeFile(path.join(content, "schema", name), text);
}
const files = await readRecords(content);
const result = compile(files, today());
if (result.ok) {
  process.stdout.write(`${files.length} records, no problem.\n`);
} else {
  process.stderr.write(`${formatProblems(result.problems)}\n`);
  process.exitCode = 1;
}
