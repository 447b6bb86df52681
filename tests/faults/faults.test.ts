import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { hurry, readSaid, visitUnderFaults } from "../support/fault-visit.ts";
import type { FaultyHost } from "../support/faulty-host.ts";
import { faults, startFaultyHost } from "../support/faulty-host.ts";
import { drawn, follow } from "../support/open-tab.ts";
import { listRoutes, sealedTheory } from "../support/site-routes.ts";
import { listPages, readFile } from "../support/site.ts";
import { titlesOf } from "../support/titles.ts";

const browser = startBrowser();
const pages = listPages();
const titleOf = titlesOf([...pages, { address: "/404", html: readFile("404.html") }]);
const addresses = listRoutes(pages).map(({ address }) => address);
let host: FaultyHost;

beforeAll(async () => {
  host = await startFaultyHost(placesOf(path.resolve(".")).output);
});
afterAll(() => host.close());

/** Opens a page, and lets requests of some paths fail that it needs none of: what it fetches ahead meets them, too. */
async function openUnder(page: Page, address: string, plan: FaultyHost["plan"]): Promise<void> {
  host.plan = plan;
  await hurry(page);
  await page.goto(host.address + address);
  await whenReady(page);
}

const mended = (): void => {
  host.plan = () => undefined;
};

describe.each(faults)("%s", (fault) => {
  test("of an answer: the record gives the page", () =>
    browser.visit(async ({ page }) => {
      await openUnder(page, "/about", (asked) => (asked.includes("/answers/") ? fault : undefined));
      await follow(page, "/people");
      await drawn(page, "/people");
      expect(await page.title()).toBe(titleOf("/people"));
    }));

  test("of everything that data comes in: what is missing is said, and can be tried again", () =>
    browser.visit(async ({ page }) => {
      await openUnder(page, "/about", (asked) =>
        /\/(?:answers|layers)\//u.test(asked) && fault !== "slow" ? fault : undefined,
      );
      await follow(page, "/people");
      expect(await drawn(page, "/people")).not.toBe("");
      mended();
      if (fault === "slow") return;
      await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
      await eventually(() => page.title()).toBe(titleOf("/people"));
    }));

  test("of a page’s code: the same", () =>
    browser.visit(async ({ page }) => {
      await openUnder(page, "/about", (asked) => (asked.includes("PeoplePage") ? fault : undefined));
      await follow(page, "/people");
      expect(await drawn(page, "/people")).not.toBe("");
      mended();
      if (fault !== "slow") await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
      await eventually(() => page.title()).toBe(titleOf("/people"));
    }));

  test("of the search: its first file by the record, its code by another try", () =>
    browser.visit(async ({ page }) => {
      await openUnder(page, "/about", (asked) => (asked.includes("/search/names") ? fault : undefined));
      await follow(page, "/search?q=on-jo");
      const found = page.locator('main a[href="/cast/nam-on-jo"]').first();
      await found.waitFor();
      expect(await found.isVisible()).toBe(true);
    }));

  test("of a typeface: the text is there all the same", () =>
    browser.visit(async ({ page }) => {
      // One of them: a host that let every typeface hang would have all six connections of HTTP/1.1 wait for it.
      host.plan = (asked) => (/plex-condensed-500-[^/]*\.woff2$/u.test(asked) ? fault : undefined);
      await page.goto(`${host.address}/people`, { waitUntil: "domcontentloaded" });
      await page.locator("main h1").waitFor();
      expect(await page.locator("main h1").innerText()).not.toBe("");
      mended();
    }));
});

test("a page whose first code never comes stays as text, and says so", () =>
  browser.visit(async ({ page }) => {
    await hurry(page);
    host.plan = (asked) => (asked.includes("PeoplePage") ? "503" : undefined);
    await page.goto(`${host.address}/people`);
    await page.getByText("A part of this page did not arrive").waitFor();
    expect(await page.locator("main h1").innerText()).not.toBe("");
    mended();
    await page.getByRole("link", { name: "Load it again" }).click();
    await whenReady(page);
  }));

test("a sealed page whose answer the host has lost is not called absent; an address that leads nowhere is", () =>
  browser.visit(async ({ page }) => {
    await openUnder(page, "/about", (asked) => (asked.includes("/answers/") ? "404" : undefined));
    await follow(page, sealedTheory(pages));
    expect(await drawn(page, sealedTheory(pages))).toBe("This page could not be shown");
    mended();
    for (const nowhere of ["/speculation/no-such-theory", "/cast/page/none"]) {
      await follow(page, nowhere);
      expect(await drawn(page, nowhere)).toContain("Absent");
    }
  }));

test("a few visits under random faults end as if nothing had been", () =>
  browser.visit(async ({ page }) => {
    const said = await readSaid(page, browser.at("/"), addresses);
    await hurry(page);
    const complaints: string[] = [];
    for (const seed of [1, 2, 3, 4])
      complaints.push(
        ...(await visitUnderFaults(page, host, { addresses, steps: 8, share: 30, seed }, said)),
      );
    expect(complaints).toEqual([]);
  }));
