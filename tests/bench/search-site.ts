import fs from "node:fs/promises";
import path from "node:path";
import { compile } from "../../src/wiki/compile/compile.ts";
import { findable } from "../../src/wiki/queries/search.ts";
import type { SearchDocument } from "../../src/wiki/search/document.ts";
import { searchFiles } from "../../src/wiki/search/search-files.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { benchDay, recordNamed } from "./records.ts";
import { siteOf } from "./site.ts";

/** A site to be searched: its folder, and what can be found in it. */
export interface SearchSite {
  readonly output: string;
  readonly documents: readonly SearchDocument[];
}

/**
 * The site of the real record; for another record the same with that one’s files of the search in the place of its own.
 * The search asks for no other file of a record, and a record of ten thousand characters has 175,000 pages to be built.
 */
export async function searchSiteOf(record: string): Promise<SearchSite> {
  const result = compile(await recordNamed(record), benchDay);
  if (!result.ok) throw new Error(`The record ${record} has problems.`);
  const documents = findable(open(result.model.layers.slice(0, 1), { progress: null, asOf: benchDay }));
  const real = (await siteOf("real")).output;
  if (record === "real") return { output: real, documents };
  const output = path.resolve(".cache/bench", `search-${record}`);
  await fs.rm(output, { recursive: true, force: true });
  await fs.cp(real, output, { recursive: true });
  const { edition } = JSON.parse(await fs.readFile(path.join(output, "edition.json"), "utf8")) as {
    readonly edition: string;
  };
  const folder = path.join(output, "answers", edition, "search");
  await fs.rm(folder, { recursive: true });
  await fs.mkdir(folder);
  for (const [file, content] of searchFiles(documents))
    await fs.writeFile(path.join(folder, `${file}.json`), JSON.stringify(content));
  return { output, documents };
}
