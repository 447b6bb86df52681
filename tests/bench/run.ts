import { parseArgs } from "node:util";
import { asOf } from "./as-of.ts";
import { build } from "./build.ts";
import { cold } from "./cold.ts";
import { forecast } from "./forecast.ts";
import { growth } from "./growth.ts";
import { ledger } from "./ledger.ts";
import type { Measure } from "./measure.ts";
import { memory } from "./memory.ts";
import { next } from "./next.ts";
import { progress } from "./progress.ts";
import { report } from "./report.ts";
import { search } from "./search.ts";
import { serving } from "./serving.ts";
import { visit } from "./visit.ts";

// `npm run bench`: every measure; `npm run bench -- as-of ledger`: some. `--rounds 3` measures more or less often,
// `--records real,claims-10000` on other records, `--seconds 5` asks a server for less long. On a machine that does
// nothing else.
const measures: readonly Measure[] = [
  ledger,
  growth,
  cold,
  next,
  asOf,
  search,
  progress,
  forecast,
  memory,
  build,
  serving,
  visit,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    records: { type: "string", default: "" },
    seconds: { type: "string", default: "60" },
  },
});
const known = measures.map(({ name }) => name);
const unknown = positionals.filter((name) => !known.includes(name));
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
try {
  if (unknown.length > 0)
    throw new Error(`There is no measure ${unknown.join(", ")}; there are ${known.join(", ")}.`);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is “${values.rounds}”; give a whole number from 1.`);
  if (!Number.isInteger(seconds) || seconds < 1)
    throw new Error(`--seconds is “${values.seconds}”; give a whole number from 1.`);
  const records = values.records.split(",").filter((name) => name !== "");
  for (const measure of measures)
    if (positionals.length === 0 || positionals.includes(measure.name))
      await report(measure, await measure.run({ rounds, records, seconds }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
