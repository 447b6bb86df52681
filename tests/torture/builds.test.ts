import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../support/site.ts";
import { countOf, print } from "./count.ts";

const output = ".cache/torture-build";
const program = path.resolve("node_modules/vite/bin/vite.js");

interface Ended {
  readonly code: number | null;
  readonly words: string;
}

interface Hindrance {
  /** Milliseconds after which it is ended, without a chance to tidy up. */
  readonly kill?: number;
  /** What the shell is told before. */
  readonly shell?: string;
  /** Further words for Node, before the name of the program. */
  readonly node?: string;
  /** And for Vite, at the end. */
  readonly vite?: string;
}

/** Builds in a process of its own. */
const build = (
  environment: Readonly<Record<string, string>>,
  { kill, shell = "", node = "", vite = "" }: Hindrance = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
    const child = spawn(
      "bash",
      ["-c", `${shell} exec "${process.execPath}" ${node} "${program}" build --logLevel warn ${vite}`],
      {
        env: { ...outside, REGISTER_TODAY: "2026-11-25", REGISTER_OUTPUT: output, ...environment },
      },
    );
    let words = "";
    child.stdout.on("data", (part: Buffer) => (words += part.toString()));
    child.stderr.on("data", (part: Buffer) => (words += part.toString()));
    if (kill !== undefined) setTimeout(() => child.kill("SIGKILL"), kill);
    child.on("close", (code) => resolve({ code, words }));
  });

/** A hash of every file of an output, by name. */
const printsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    listFiles(path.resolve(folder)).map((file) => [
      file,
      createHash("sha256")
        .update(fs.readFileSync(path.join(folder, file)))
        .digest("hex"),
    ]),
  );

/** What has befallen an output since it was good, in words; nothing where it is whole. */
function harmTo(folder: string, good: ReadonlyMap<string, string>): readonly string[] {
  if (!fs.existsSync(folder)) return ["the output is gone"];
  const found = printsOf(folder);
  const missing = [...good.keys()].filter((file) => !found.has(file));
  const other = [...found].filter(([file, print]) => good.get(file) !== print).map(([file]) => file);
  return [
    ...(missing.length > 0 ? [`${missing.length} files are missing, such as ${missing[0]}`] : []),
    ...(other.length > 0 ? [`${other.length} files are others, such as ${other[0]}`] : []),
  ];
}

test("the same record of the same day gives the same bytes, in another place, zone and tongue, and without git", async () => {
  expect((await build({})).code).toBe(0);
  const first = printsOf(output);
  const other = ".cache/torture-other";
  const elsewhere = {
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    GIT_DIR: "/nowhere",
  };
  expect((await build({ ...elsewhere, REGISTER_OUTPUT: other })).code).toBe(0);
  expect(harmTo(other, first)).toEqual([]);
  print(`two builds: ${first.size} files, every byte the same`);
});

test("builds that are killed at any moment leave the last good output whole", async () => {
  expect((await build({})).code).toBe(0);
  const good = printsOf(output);
  const start = performance.now();
  expect((await build({})).code).toBe(0);
  const whole = performance.now() - start;
  const count = countOf(20);
  const harm: string[] = [];
  let killed = 0;
  // From the first step of a build to its last, however long this machine takes for one today.
  for (let number = 0; number < count; number += 1) {
    const share = (number + 0.5) / count;
    if ((await build({}, { kill: whole * share })).code === null) killed += 1;
    harm.push(...harmTo(output, good).map((what) => `killed after ${share.toFixed(2)} of a build: ${what}`));
  }
  print(`${killed} of ${count} builds killed within ${(whole / 1000).toFixed(1)} s: ${harm.length} faults`);
  expect(harm).toEqual([]);
  expect(killed).toBeGreaterThan(0);
});

test("a build without room, without a place or without a day says so, and leaves the last good output whole", async () => {
  expect((await build({})).code).toBe(0);
  const good = printsOf(output);
  const pages = listFiles(path.resolve(output)).filter((file) => file.endsWith(".html"));
  const bytes = pages.reduce((sum, file) => sum + fs.statSync(path.join(output, file)).size, 0);
  const small = { node: "--import tsx --import ./tests/support/full-disk.ts" };
  const hindered = [
    // No file of more than 300 kB can be written, by whatever part of the build.
    {
      what: "large files",
      words: /Failed to write file|EFBIG/u,
      // The configuration is read without a copy on the disk: else the build would end before it has begun.
      ended: await build({}, { shell: "ulimit -f 300;", vite: "--configLoader runner" }),
    },
    { what: "room for a page", words: /ENOSPC/u, ended: await build({ REGISTER_ROOM: "1000" }, small) },
    {
      what: "room for the last page",
      words: /ENOSPC/u,
      ended: await build({ REGISTER_ROOM: String(bytes - 1000) }, small),
    },
    {
      what: "a place",
      words: /ENOTDIR|EEXIST/u,
      ended: await build({ REGISTER_OUTPUT: "package.json/site" }),
    },
    {
      what: "a day",
      words: /REGISTER_TODAY is “yesterday”; write a day such as 2026-11-21\./u,
      ended: await build({ REGISTER_TODAY: "yesterday" }),
    },
  ];
  const silent = hindered.filter(({ words, ended }) => ended.code === 0 || !words.test(ended.words));
  print(`${hindered.length} builds without room, place or day: ${silent.length} silent`);
  expect(harmTo(output, good)).toEqual([]);
  expect(silent.map(({ what, ended }) => `without ${what}: ${ended.code} ${ended.words}`)).toEqual([]);
});

test("two builds at once both end well, and one whole output stands", async () => {
  const ended = await Promise.all([build({}), build({})]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const standing = printsOf(output);
  expect((await build({})).code).toBe(0);
  expect(harmTo(output, standing)).toEqual([]);
});
