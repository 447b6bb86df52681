import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startStaticServer } from "../../src/build/static-server.ts";
import { findBrowser } from "./find-browser.ts";
import { plantWords } from "./planted-words.ts";
import { readContent } from "./site-record.ts";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Before the crawl: writes the record with a word planted in every sealed text, builds a site of it beside the real
 * one and serves it. The folders are those that the project's settings name.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { env } = project.config;
  const record = path.resolve(root, env["REGISTER_CONTENT"] ?? "");
  await fs.rm(record, { recursive: true, force: true });
  for (const { file, text } of plantWords(await readContent()).files) {
    await fs.mkdir(path.dirname(path.join(record, file)), { recursive: true });
    await fs.writeFile(path.join(record, file), text);
  }
  // In a process of its own: Vite reads the environment, and Vitest has changed it here.
  const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
  execFileSync(
    process.execPath,
    [path.join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
    { cwd: root, env: { ...outside, ...env }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const output = path.resolve(root, env["REGISTER_OUTPUT"] ?? "");
  const server = await startStaticServer(output, { port: 0, host: "127.0.0.1" });
  project.provide("address", server.address);
  project.provide("browserPath", (await findBrowser()).executablePath);
  return () => server.close();
}
