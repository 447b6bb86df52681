import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { writeRecord } from "../support/synthetic-record.ts";
import { benchDay, recordNamed } from "./records.ts";

const cache = path.resolve(".cache/bench");

/** Where a record’s files lie and where its site is built. */
export interface BenchSite {
  readonly content: string;
  readonly output: string;
}

/** How a build went. */
export interface BuildFigures {
  readonly milliseconds: number;
  /** Most memory that the build and everything it started held at once, in bytes; 0 where the system does not tell. */
  readonly peakBytes: number;
}

/** Writes a record’s files where a build reads them. */
export async function layOut(record: string): Promise<BenchSite> {
  const content = path.join(cache, `content-${record}`);
  await writeRecord(content, await recordNamed(record));
  return { content, output: path.join(cache, `site-${record}`) };
}

/** Builds a site as `npm run build` does, into a folder of its own, and watches what it takes. @throws Error where it fails. */
export async function build({ content, output }: BenchSite): Promise<BuildFigures> {
  const started = performance.now();
  const child = spawn(process.execPath, [path.resolve("node_modules/vite/bin/vite.js"), "build"], {
    env: {
      ...process.env,
      REGISTER_CONTENT: content,
      REGISTER_OUTPUT: output,
      REGISTER_TODAY: benchDay,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  let peakBytes = 0;
  const watch = setInterval(() => {
    void peakOf(child.pid).then((bytes) => (peakBytes = Math.max(peakBytes, bytes)));
  }, 200);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${content} failed.\n${said.slice(-4000)}`);
  return { milliseconds: performance.now() - started, peakBytes };
}

/** The most memory that a process has held so far, as Linux counts it (VmHWM of proc(5)); 0 elsewhere. */
async function peakOf(pid: number | undefined): Promise<number> {
  const text = await fs.readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(text)?.[1] ?? 0) * 1024;
}

/** The site of a record, built where it was not built from this very code and record before. */
export async function siteOf(record: string): Promise<BenchSite> {
  const site = await layOut(record);
  const stamp = path.join(cache, `site-${record}.stamp`);
  const wanted = await fingerprint([path.resolve("src"), path.resolve("public"), site.content]);
  if ((await fs.readFile(stamp, "utf8").catch(() => "")) === wanted) return site;
  process.stdout.write(`Building the site of ${record} …\n`);
  await build(site);
  await fs.writeFile(stamp, wanted);
  return site;
}

/** A hash of every file below some folders. */
async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file).update(await fs.readFile(file));
  }
  return hash.digest("hex");
}
