import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** Tries of code with ungated data: each line alone must be an error of types. */
const ungated = [
  "ask(layer);",
  "ask(model);",
  "ask(tables);",
  "ask({ tables });",
  "ask({ clocks: { progress: null, asOf: '2026-01-01' }, level: 0, site, tables });",
  "ask(model.layers[0]);",
  "ask(openLayer);",
  "ask(open([openLayer], clocks));",
  "layer.tables;",
  "JSON.stringify(layer.level);",
  "const made: OpenWorld = { clocks, level: 0, site, tables };",
  "ask({ ...layer, clocks, level: 0, site, tables });",
  "lookup(layer);",
  "lookup(tables);",
];

/** The same door, used as it is meant to be. */
const gated = [
  "ask(open(model.layers, clocks));",
  "ask(open([layer], clocks));",
  "lookup(open([layer], clocks));",
  "seal(openLayer);",
];

/** Lines of some code that have errors of types, counted from its first line. */
async function linesWithErrors(lines: readonly string[]): Promise<number[]> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "gated-types-"));
  const header = [
    `import type { Layer, Model, OpenLayer } from "${root}/src/wiki/model/sealed.ts";`,
    `import { seal } from "${root}/src/wiki/model/sealed.ts";`,
    `import type { Site } from "${root}/src/wiki/model/site.ts";`,
    `import type { Tables } from "${root}/src/wiki/model/tables.ts";`,
    `import { lookup } from "${root}/src/wiki/queries/lookup.ts";`,
    `import type { Clocks } from "${root}/src/wiki/spoilers/clocks.ts";`,
    `import type { OpenWorld } from "${root}/src/wiki/spoilers/gate.ts";`,
    `import { open } from "${root}/src/wiki/spoilers/gate.ts";`,
    "export function tries(layer: Layer, model: Model, openLayer: OpenLayer, tables: Tables, site: Site, clocks: Clocks, ask: (world: OpenWorld) => void): void {",
  ];
  try {
    await fs.writeFile(
      path.join(folder, "tries.ts"),
      [...header, ...lines, "void seal, open, lookup; }"].join("\n"),
    );
    const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, types: [], noEmit: true };
    const config = {
      extends: path.join(root, "tsconfig.json"),
      compilerOptions,
      include: [],
      files: ["tries.ts"],
    };
    await fs.writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = path.join(root, "node_modules/.bin/tsc");
    const run = promisify(execFile)(tsc, ["--noEmit", "--pretty", "false", "-p", folder], { cwd: folder });
    const output = await run.then(
      () => "",
      (error: unknown) => String((error as { stdout?: string }).stdout),
    );
    const errors = [...output.matchAll(/^(\S+?)\((\d+),\d+\): error/gmu)];
    expect(errors.filter(([, file]) => !file?.endsWith("tries.ts")).map(([text]) => text)).toEqual([]);
    return [...new Set(errors.map(([, , line]) => Number(line) - header.length - 1))];
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

test("ungated data does not compile where an open world is asked for", async () => {
  expect(await linesWithErrors(ungated)).toEqual([...ungated.keys()]);
});

test("what the gate made compiles", async () => {
  expect(await linesWithErrors(gated)).toEqual([]);
});
