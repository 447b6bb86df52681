import { searchDocuments } from "../../src/wiki/search/documents.ts";
import { indexDocuments } from "../support/search-index.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { compile } from "../../src/wiki/compile/compile.ts";
import { syntheticRecord } from "../support/synthetic-record.ts";
import { layersWith, sizeWith } from "./layers.ts";
import { settleAll } from "./ledger.ts";
import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { benchDay } from "./records.ts";
import { summaryOf } from "./statistics.ts";

const sizes = [100, 1_000, 10_000, 100_000] as const;

/** What is timed at every size; each gives its milliseconds. */
const works: Readonly<Record<string, (claims: number) => number>> = {
  compile: (claims) => {
    const files = syntheticRecord(sizeWith(claims));
    return timed(() => compile(files, benchDay));
  },
  gate: (claims) => {
    const layers = layersWith(claims).slice(0, 1);
    return timed(() => open(layers, { progress: null, asOf: benchDay }).tables.claims.length);
  },
  ledger: (claims) => settleAll(worldWith(claims)),
  search: (claims) => {
    const world = worldWith(claims);
    return timed(() => indexDocuments(searchDocuments(world)));
  },
};

/** How compiling, the gate, the ledger and the search index grow with the record. */
export const growth: Measure = {
  name: "growth",
  method:
    "Milliseconds in Node to compile a record, to open a world, to find every standing, and to index everything for the search, for synthetic\n" +
    "records of 100 to 100,000 claims with all else in proportion. “Growth” is how the middle grew from one size to the next,\n" +
    "divided by how n log n grew: 1 and less is no faster than n log n.",
  run({ rounds }: BenchOptions) {
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const claims of sizes)
        for (const [name, work] of Object.entries(works)) {
          const key = `${name} ${claims}`;
          times.set(key, [...(times.get(key) ?? []), work(claims)]);
        }
    return Promise.resolve(
      Object.keys(works).flatMap((name) => sizes.flatMap((claims) => rowsOf(name, claims, times))),
    );
  },
};

function rowsOf(name: string, claims: number, times: ReadonlyMap<string, number[]>): readonly Outcome[] {
  const values = times.get(`${name} ${claims}`) ?? [];
  const smaller = sizes[sizes.findIndex((size) => size === claims) - 1];
  const row: Outcome = { what: `${name}, ${claims} claims`, unit: "ms", values };
  // Below a thousand claims a time is mostly the machine warming up.
  if (smaller === undefined || smaller < 1_000) return [row];
  const before = summaryOf(times.get(`${name} ${smaller}`) ?? []).middle;
  const grown = summaryOf(values).middle / before;
  const allowed = (claims * Math.log(claims)) / (smaller * Math.log(smaller));
  return [row, { what: `${name}, growth from ${smaller}`, unit: "×", values: [grown / allowed], aim: 1 }];
}

const worldWith = (claims: number) =>
  open(layersWith(claims).slice(0, 1), { progress: null, asOf: benchDay });

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
