import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Measure, Outcome } from "./measure.ts";
import { summaryOf } from "./statistics.ts";

const heads = ["", "middle", "quartiles", "ends", "n", "aim"] as const;

/** Prints a measure’s outcomes as a table, and leaves every figure in .cache/bench/<name>.json. */
export async function report({ name, method }: Measure, outcomes: readonly Outcome[]): Promise<void> {
  const rows = [heads, ...outcomes.map(rowOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  process.stdout.write(`\n${name}\n${method}\n\n${lines.join("\n")}\n`);

  const file = path.resolve(".cache/bench", `${name}.json`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  const made = outcomes.map((outcome) => ({ ...outcome, ...summaryOf(outcome.values) }));
  const machine = { node: process.version, cores: os.cpus().length, processor: os.cpus()[0]?.model };
  await fs.writeFile(
    file,
    `${JSON.stringify({ name, method, on: new Date().toISOString(), machine, outcomes: made }, null, 2)}\n`,
  );
}

function rowOf({ what, unit, values, aim }: Outcome): readonly string[] {
  const { n, least, quarter, middle, threeQuarters, most } = summaryOf(values);
  const met = aim === undefined ? "" : `${middle <= aim ? "≤" : "over"} ${aim}`;
  return [
    what,
    `${format(middle)} ${unit}`,
    `${format(quarter)}–${format(threeQuarters)}`,
    `${format(least)}–${format(most)}`,
    String(n),
    met,
  ];
}

const format = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
