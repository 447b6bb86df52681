import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import type { FaultyHost } from "../support/faulty-host.ts";
import { startFaultyHost } from "../support/faulty-host.ts";
import { enterOdds, readNumbers } from "../support/site-forecasts.ts";

const browser = startBrowser();
const theory = "/speculation/premiere-in-2026";
const record = ".cache/renewed-record";
const output = ".cache/renewed";
const summary = "A summary that only the second edition has.";
let host: FaultyHost;

/** Builds the register again, with one record changed: in a process of its own, because Vite reads the environment. */
async function buildRenewed(): Promise<void> {
  await fs.rm(record, { recursive: true, force: true });
  await fs.cp("src/content", record, { recursive: true });
  const file = path.join(record, "theories/premiere-in-2026.json");
  const written = await fs.readFile(file, "utf8");
  await fs.writeFile(file, written.replace(/"summary": ".*"/u, `"summary": "${summary}"`));
  const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
  execFileSync(
    process.execPath,
    [path.resolve("node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
    {
      env: { ...outside, REGISTER_CONTENT: record, REGISTER_OUTPUT: output },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}

beforeAll(async () => {
  await buildRenewed();
  host = await startFaultyHost(placesOf(path.resolve(".")).output);
});
afterAll(() => host.close());

test("a forecast that was made in one edition stands in the next, which was built from another record", () =>
  browser.visit(
    async ({ page, faults }) => {
      const open = async (): Promise<void> => {
        await page.goto(host.address + theory);
        await whenReady(page);
      };
      const edition = async (): Promise<unknown> =>
        (await page.request.get(`${host.address}/edition.json`)).json();
      await open();
      await page.evaluate(() => navigator.serviceWorker.ready);
      expect(await page.getByText(summary).count()).toBe(0);
      await enterOdds(page, 62);
      const before = await edition();
      await host.deploy(path.resolve(output));
      expect(await edition()).not.toEqual(before);
      // In the page that is still open, too.
      await enterOdds(page, 63);
      await open();
      await page.getByText(summary).waitFor();
      await eventually(() => readNumbers(page)).toEqual(["63%", "62%"]);
      await enterOdds(page, 64);
      await page.goto(`${host.address}/speculation/mine`);
      await eventually(() => readNumbers(page)).toEqual(["64%", "63%", "62%"]);
      expect(faults.filter((fault) => !fault.startsWith("foreign request"))).toEqual([]);
    },
    { serviceWorkers: "allow" },
  ));
