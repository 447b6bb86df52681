import path from "node:path";
import { readRecords } from "../../src/build/read-records.ts";
import type { RecordFile } from "../../src/wiki/compile/problem.ts";
import { syntheticRecord } from "../support/synthetic-record.ts";
import { sizeFor, tenThousandClaims } from "../support/synthetic-size.ts";

/** The day that benchmarks are built for, so that the same record gives the same figures next year. */
export const benchDay = "2026-11-25";

/** Records to measure on, by name: the real one and synthetic ones of several sizes. */
const records: Readonly<Record<string, () => Promise<readonly RecordFile[]>>> = {
  real: () => readRecords(path.resolve("src/content")),
  "claims-10000": () => Promise.resolve(syntheticRecord(tenThousandClaims)),
  // 735 characters and all that goes with them: as many pages as a big show’s wiki has.
  "pages-10000": () => Promise.resolve(syntheticRecord(sizeFor("characters", 690))),
  "characters-1000": () => Promise.resolve(syntheticRecord(sizeFor("characters", 1_000))),
  "characters-10000": () => Promise.resolve(syntheticRecord(sizeFor("characters", 10_000))),
};

/** The files of a record. @throws Error for a name that no record has. */
export function recordNamed(name: string): Promise<readonly RecordFile[]> {
  const make = records[name];
  if (!make) throw new Error(`There is no record “${name}”; there are ${Object.keys(records).join(", ")}.`);
  return make();
}
