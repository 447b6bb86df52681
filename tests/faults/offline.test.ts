import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import type { FaultyHost } from "../support/faulty-host.ts";
import { startFaultyHost } from "../support/faulty-host.ts";
import { enterOdds, readNumbers } from "../support/site-forecasts.ts";
import { choosePlace } from "../support/site-reader.ts";
import { listRoutes } from "../support/site-routes.ts";
import { listPages } from "../support/site.ts";
import { noteViolations, violationsOf } from "../support/violations.ts";

const browser = startBrowser();
const site = placesOf(path.resolve(".")).output;
const working: BrowserContextOptions = { serviceWorkers: "allow" };
const patterns = listRoutes(listPages());
let host: FaultyHost;

beforeAll(async () => {
  host = await startFaultyHost(site);
});
afterAll(() => host.close());

/** Opens a page with its worker, and waits until everything is kept. */
async function visitOnce(page: Page, address = "/about"): Promise<void> {
  host.plan = () => undefined;
  await noteViolations(page);
  await page.goto(host.address + address);
  await whenReady(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
}

const cutOff = (): void => {
  host.plan = () => "cut";
};

/** Heading of the page that stands there, once it is the page of the address. */
const headingAt = async (page: Page, address: string): Promise<string> => {
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset["at"] === wanted &&
      document.querySelector("main[aria-busy=true], main [aria-busy=true], main .loading") === null,
    address,
  );
  return page.locator("main h1").innerText();
};

/** Every layer that lies in a cache of this origin, by number. */
const keptLayers = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const found: number[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) {
        const number = /\/layers\/(\d\d)-/u.exec(url)?.[1];
        if (number !== undefined) found.push(Number(number));
      }
    return found.sort((a, b) => a - b);
  });

describe("after one visit and without a connection", () => {
  test("every pattern of page opens, by link and by address, though it was never visited", () =>
    browser.visit(async ({ page }) => {
      await visitOnce(page);
      const online = new Map<string, string>();
      for (const { address } of patterns) {
        const html = listPages().find((found) => found.address === address)?.html ?? "";
        online.set(address, /<h1[^>]*>(.*?)<\/h1>/su.exec(html)?.[1]?.replaceAll(/<[^>]+>/gu, "") ?? "");
      }
      cutOff();
      for (const { address, from } of patterns) {
        await page.goto(host.address + from);
        await headingAt(page, from);
        await page.locator(`a[href="${address}"]:visible`).first().click();
        const byLink = await headingAt(page, address);
        await page.goto(host.address + address);
        const byAddress = await headingAt(page, address);
        expect([address, byAddress]).toEqual([address, byLink]);
        expect(
          online
            .get(address)
            ?.replaceAll(/&[^;]+;|\s/gu, "")
            .slice(0, 5),
        ).toBe(byLink.replaceAll(/\s/gu, "").slice(0, 5));
      }
      expect(await violationsOf(page)).toEqual([]);
    }, working));

  test("the search finds, and own forecasts are there and can be changed", () =>
    browser.visit(async ({ page }) => {
      await visitOnce(page, "/speculation/premiere-in-2026");
      await enterOdds(page, 30);
      cutOff();
      await page.goto(`${host.address}/search?q=on-jo`);
      await page.locator('main a[href="/cast/nam-on-jo"]').first().waitFor();
      await page.goto(`${host.address}/speculation/mine`);
      expect(await headingAt(page, "/speculation/mine")).not.toBe("");
      await page.locator('main a[href="/speculation/premiere-in-2026"]').first().waitFor();
      await page.goto(`${host.address}/speculation/premiere-in-2026`);
      await enterOdds(page, 40);
      expect(await readNumbers(page)).toEqual(["40%", "30%"]);
    }, working));

  test("the reader’s layers are there, and none further on", () =>
    browser.visit(async ({ page, requests }) => {
      await visitOnce(page, "/cast");
      await choosePlace(page, "S1 E03");
      await eventually(() => keptLayers(page)).toEqual([0, 1, 2, 3]);
      cutOff();
      await page.goto(`${host.address}/cast/nam-on-jo`);
      await headingAt(page, "/cast/nam-on-jo");
      expect(await page.getByText("This page could not be shown").count()).toBe(0);
      expect(requests.filter((asked) => /\/layers\/(?:0[4-9]|1)/u.test(asked))).toEqual([]);
    }, working));
});

describe("what is kept of the story", () => {
  test("goes when the place is set back", () =>
    browser.visit(async ({ page }) => {
      await visitOnce(page, "/cast");
      await choosePlace(page, "S1 E05");
      await eventually(() => keptLayers(page)).toEqual([0, 1, 2, 3, 4, 5]);
      await choosePlace(page, "S1 E02");
      await eventually(() => keptLayers(page)).toEqual([0, 1, 2]);
      await choosePlace(page, null);
      await eventually(() => keptLayers(page)).toEqual([0]);
      expect(await page.evaluate(() => caches.keys())).toEqual(
        expect.arrayContaining(["register-edition", "register-layers"]),
      );
    }, working));

  test("is nothing where the place came with a link", () =>
    browser.visit(async ({ page }) => {
      await visitOnce(page, "/cast?seen=s1e04");
      await page.goto(`${host.address}/episodes?seen=s1e04`);
      await headingAt(page, "/episodes?seen=s1e04");
      expect(await keptLayers(page)).toEqual([0]);
    }, working));

  test("holds no typeface with the syllables of sealed names, and less than 2 MB", () =>
    browser.visit(async ({ page }) => {
      await visitOnce(page);
      const { names, bytes } = await page.evaluate(async () => {
        const all: string[] = [];
        let sum = 0;
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            all.push(request.url);
            sum += (await (await cache.match(request))?.blob())?.size ?? 0;
          }
        }
        return { names: all, bytes: sum };
      });
      expect(names.length).toBeGreaterThan(100);
      expect(names.filter((name) => name.includes("-later-"))).toEqual([]);
      expect(bytes).toBeLessThan(2_000_000);
    }, working));
});
