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

/** A hash over every name and byte of an output. */
function printOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of listFiles(path.resolve(folder)))
    hash.update(file).update(fs.readFileSync(path.join(folder, file)));
  return hash.digest("hex");
}

test("the same record of the same day gives the same bytes, in another place, zone and tongue, and without git", async () => {
  expect((await build({})).code).toBe(0);
  const first = printOf(output);
  const other = ".cache/torture-other";
  const elsewhere = {
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    GIT_DIR: "/nowhere",
  };
  expect((await build({ ...elsewhere, REGISTER_OUTPUT: other })).code).toBe(0);
  expect(printOf(other)).toBe(first);
  print(`two builds: ${listFiles(path.resolve(output)).length} files, every byte the same`);
});

test("builds that are killed, or have no room or no place to write, leave the last good output whole", async () => {
  expect((await build({})).code).toBe(0);
  const good = printOf(output);
  const count = countOf(20);
  for (let number = 0; number < count; number += 1) {
    await build({}, { kill: 300 + number * 400 });
    // A build that was quicker than its end has made the same output again.
    expect(printOf(output)).toBe(good);
  }
  // Files of more than 100 kB cannot be written: as on a disk that is full.
  const full = await build({}, { shell: "ulimit -f 100;" });
  expect(full.code).not.toBe(0);
  expect(printOf(output)).toBe(good);
  const nowhere = await build({ REGISTER_OUTPUT: "/proc/register" });
  expect(nowhere.code).not.toBe(0);
  expect(nowhere.words).toMatch(/ENOENT|EACCES|EROFS|EPERM|EXDEV/u);
  const wrongDay = await build({ REGISTER_TODAY: "yesterday" });
  expect(wrongDay.words).toContain("REGISTER_TODAY is “yesterday”; write a day such as 2026-11-21.");
  expect(printOf(output)).toBe(good);
  print(`${count} builds killed, one without room, one without a place: the last good output is whole`);
});

test("two builds at once both end well, and one whole output stands", async () => {
  const ended = await Promise.all([build({}), build({})]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const standing = printOf(output);
  expect((await build({})).code).toBe(0);
  expect(printOf(output)).toBe(standing);
});
