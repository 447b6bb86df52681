import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../support/site.ts";
import { countOf, print } from "./count.ts";

const output = ".cache/torture-build";
const vite = path.resolve("node_modules/vite/bin/vite.js");

interface Ended {
  readonly code: number | null;
  readonly words: string;
}

/** Builds in a process of its own; `kill` ends it after so many milliseconds, without a chance to tidy up. */
const build = (
  environment: Readonly<Record<string, string>>,
  { kill, shell = "" }: { readonly kill?: number; readonly shell?: string } = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
    const child = spawn(
      "bash",
      ["-c", `${shell} exec "${process.execPath}" "${vite}" build --logLevel warn`],
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

test("a build without room, without a place or without a day ends with an error, and leaves the last good output whole", async () => {
  expect((await build({})).code).toBe(0);
  const good = printsOf(output);
  // Files of more than 100 kB cannot be written: as on a disk that is full.
  const full = await build({}, { shell: "ulimit -f 100;" });
  const nowhere = await build({ REGISTER_OUTPUT: "/proc/register" });
  const wrongDay = await build({ REGISTER_TODAY: "yesterday" });
  expect(harmTo(output, good)).toEqual([]);
  expect([full, nowhere, wrongDay].map(({ code }) => code)).not.toContain(0);
  expect(nowhere.words).toMatch(/ENOENT|EACCES|EROFS|EPERM|EXDEV/u);
  expect(wrongDay.words).toContain("REGISTER_TODAY is “yesterday”; write a day such as 2026-11-21.");
  print("a build without room, one without a place and one without a day: the last good output is whole");
});

test("two builds at once both end well, and one whole output stands", async () => {
  const ended = await Promise.all([build({}), build({})]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const standing = printsOf(output);
  expect((await build({})).code).toBe(0);
  expect(harmTo(output, standing)).toEqual([]);
});
