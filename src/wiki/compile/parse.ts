import * as v from "valibot";
import { recordSchemas, siteRecordSchema } from "../schema/kinds.ts";
import type { RecordFolder } from "../schema/kinds.ts";
import type { SiteRecord } from "../schema/site.ts";
import { parseJson } from "./parse-json.ts";
import type { Problem, RecordFile } from "./problem.ts";
import { mendWord, show } from "./problem.ts";
import { tellSlips } from "./tell.ts";

/** Every record of right shape, by folder, each with the file it came from. */
export type Records = {
  readonly [folder in RecordFolder]: readonly Filed<v.InferOutput<(typeof recordSchemas)[folder]>>[];
} & { readonly site: SiteRecord | undefined };

/** A record and where it stands. */
export interface Filed<R> {
  readonly file: string;
  readonly record: R;
}

/** What files hold. */
export interface Parsed {
  readonly records: Records;
  /**
   * Files that are there but hold no record of that name, by wrong shape or wrong id, as folder/id: what
   * points at them is not dangling, and must not be told.
   */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const siteFile = "site.json";
const folders = Object.keys(recordSchemas) as RecordFolder[];
const isFolder = (name: string): name is RecordFolder => Object.hasOwn(recordSchemas, name);

/**
 * Parses files into records. A file that is not JSON, stands in an unknown folder or has the wrong shape
 * gives problems and no record; the others are kept, so that all problems can be told at once.
 */
export function parse(files: readonly RecordFile[]): Parsed {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const found = Object.fromEntries(folders.map((folder) => [folder, [] as Filed<unknown>[]]));
  let site: SiteRecord | undefined;
  for (const { file, text } of files) {
    const folder = file.slice(0, Math.max(0, file.indexOf("/")));
    if (file === siteFile) {
      site = read(file, siteRecordSchema, text, problems);
    } else if (isFolder(folder)) {
      // Which schema it is does not matter here: each gives records with an id.
      const record = read<{ id: string }>(file, recordSchemas[folder], text, problems);
      if (record) found[folder]?.push({ file, record });
      if (file !== `${folder}/${record?.id}.json`) broken.add(file.replace(/\.json$/u, ""));
    } else {
      problems.push(strayFile(file, folder));
    }
  }
  if (!files.some(({ file }) => file === siteFile))
    problems.push({
      file: siteFile,
      path: "",
      found: "no such file",
      expected: "the identity of the wiki",
      mend: "Add src/content/site.json.",
    });
  // The loop above put into each folder only what that folder's schema made.
  return { records: { ...found, site } as unknown as Records, broken, problems };
}

const strayFile = (file: string, folder: string): Problem => ({
  file,
  path: "",
  found: folder === "" ? "a file outside the folders" : `a file in “${folder}”`,
  expected: `site.json, or a folder named ${folders.join(", ")}`,
  mend: mendWord(folder, folders, "Move the file into the folder of its kind."),
});

function read<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  text: string,
  problems: Problem[],
): T | undefined {
  const parsed = parseJson(file, text);
  if ("problem" in parsed) {
    problems.push(parsed.problem);
    return undefined;
  }
  if (typeof parsed.json !== "object" || parsed.json === null || Array.isArray(parsed.json)) {
    const mend = "Write the fields between { and }, one record in a file.";
    problems.push({ file, path: "", found: show(parsed.json), expected: "one JSON object", mend });
    return undefined;
  }
  const result = v.safeParse(schema, parsed.json);
  if (result.success) return result.output;
  problems.push(...tellSlips(file, schema, parsed.json));
  return undefined;
}
