import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { eventually, startBrowser } from "../support/browser.ts";
import { deployUnder } from "../support/deployments.ts";
import type { FaultyHost } from "../support/faulty-host.ts";
import { startFaultyHost } from "../support/faulty-host.ts";
import { writeNextEdition } from "../support/next-edition.ts";
import { countLoads, drawn, follow } from "../support/open-tab.ts";
import { titlesOf } from "../support/titles.ts";
import { listRoutes } from "../support/site-routes.ts";
import { listPages } from "../support/site.ts";

const browser = startBrowser();
const first = placesOf(path.resolve(".")).output;
const second = path.resolve(".cache/next-edition");
const pages = listPages();
const titleOf = titlesOf(pages);
const addresses = listRoutes(pages).map(({ address }) => address);
let host: FaultyHost;

beforeAll(async () => {
  await writeNextEdition(first, second, "zz");
  host = await startFaultyHost(first);
});
beforeEach(() => {
  host.plan = () => undefined;
});
afterAll(() => host.close());

test("a page that is open while the site is renewed goes on within one reload", () =>
  browser.visit(async ({ page }) => {
    const faults: string[] = [];
    for (const [index, from] of addresses.slice(0, 8).entries()) {
      const to = addresses.at(-1 - index) ?? "/";
      faults.push(
        ...(await deployUnder(page, host, { from, to, next: index % 2 === 0 ? second : first }, titleOf)),
      );
    }
    expect(faults).toEqual([]);
  }));

test("an edition that is taken back, and comes again, is loaded for a second time", () =>
  browser.visit(async ({ page }) => {
    const open = async (address: string): Promise<void> => {
      await page.goto(host.address + address);
      await drawn(page, address);
    };
    const goOn = async (to: string): Promise<void> => {
      // Nothing of the page was fetched before the other edition came.
      await follow(page, to);
      await eventually(() => page.title()).toBe(titleOf(to));
      await drawn(page, to);
    };
    await host.deploy(first);
    await open("/about");
    await host.deploy(second);
    const loads = countLoads(page);
    await goOn("/speculation/calibrate");
    expect(loads()).toBe(1);
    await host.deploy(first);
    await open("/about");
    await host.deploy(second);
    await goOn("/timeline/outbreak");
    expect(loads()).toBe(3);
  }));

test("a host whose files do not fit together makes no loop, and says what is missing", () =>
  browser.visit(async ({ page }) => {
    await host.deploy(first);
    await page.goto(`${host.address}/about`);
    await drawn(page, "/about");
    // The new edition’s pages are there, and none of its code for casts.
    await host.deploy(second);
    host.plan = (asked) => (asked.includes("CastPage") ? "404" : undefined);
    const loads = countLoads(page);
    await follow(page, "/cast");
    await eventually(loads).toBe(1);
    await page.waitForLoadState("networkidle");
    expect(loads()).toBe(1);
    expect(await page.locator("main").innerText()).not.toBe("");
    host.plan = () => undefined;
  }));

test("a worker that is renewed waits for the open page, which is told and not changed", () =>
  browser.visit(
    async ({ page }) => {
      await host.deploy(first);
      await page.goto(`${host.address}/about`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await host.deploy(second);
      const loads = countLoads(page);
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update();
      });
      await page.getByText("A newer edition is ready.").waitFor();
      const workers = (): Promise<unknown> =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return [registration?.active?.state, registration?.waiting?.state];
        });
      await eventually(workers).toEqual(["activated", "installed"]);
      expect(loads()).toBe(0);
      // The old edition’s code is still at hand, though the host has it no more.
      await follow(page, "/ties");
      await drawn(page, "/ties");
      expect(loads()).toBe(0);
      await page.getByRole("button", { name: "Reload" }).click();
      await eventually(loads).toBe(1);
      await drawn(page, "/ties");
      expect(await page.getByText("A newer edition is ready.").count()).toBe(0);
    },
    { serviceWorkers: "allow" },
  ));
