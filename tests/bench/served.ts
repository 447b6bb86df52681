import fs from "node:fs/promises";
import path from "node:path";
import { compressFolder } from "../../src/build/compress-folder.ts";
import { siteOf } from "./site.ts";

/** Builds the site of a record where that is needed, and gives a compressed copy of it, as a host of one’s own gets it. */
export async function servedSite(record: string): Promise<string> {
  const { output } = await siteOf(record);
  const copy = path.resolve(".cache/bench", `served-${record}`);
  await fs.rm(copy, { recursive: true, force: true });
  await fs.cp(output, copy, { recursive: true });
  await compressFolder(copy);
  return copy;
}
