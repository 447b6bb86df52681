import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import type { FaultyHost } from "../support/faulty-host.ts";
import { startFaultyHost } from "../support/faulty-host.ts";
import { drawn, follow } from "../support/open-tab.ts";
import { choosePlace } from "../support/site-reader.ts";

const browser = startBrowser();
let host: FaultyHost;

beforeAll(async () => {
  host = await startFaultyHost(placesOf(path.resolve(".")).output);
});
beforeEach(() => host.mend());
afterAll(() => host.close());

async function open(page: Page, address: string): Promise<void> {
  await page.goto(host.address + address);
  await whenReady(page);
}

/** Parts that open over a page, with where each is and how it is asked for. */
const cards: readonly {
  readonly code: string;
  readonly at: string;
  readonly shown: string;
  readonly ask: (page: Page) => Promise<void>;
}[] = [
  {
    code: "PreviewCard",
    at: "/cast/nam-on-jo",
    shown: ".float",
    ask: (page) => page.locator('main a[href="/people/park-ji-hu"]').first().hover(),
  },
  {
    code: "CitationCard",
    at: "/cast/nam-on-jo",
    shown: ".float",
    ask: (page) => page.locator("main .cite a").first().click(),
  },
  {
    code: "ShortcutsDialog",
    at: "/about",
    shown: "dialog:modal",
    ask: (page) => page.keyboard.press("?"),
  },
  {
    code: "SlipCard",
    at: "/timeline",
    shown: ".float",
    ask: (page) => page.locator(".slip-wide .slip-mark, .slip-plot .slip-mark").last().click(),
  },
];

describe.each(cards)("where the code of $code does not come", ({ code, at, shown, ask }) => {
  test("the page stays as it is, and when it is loaded again the part is there", () =>
    browser.visit(async ({ page, faults }) => {
      await open(page, at);
      host.plan = (asked) => (asked.includes(code) ? "503" : undefined);
      const failed = page.waitForResponse(
        (response) => response.url().includes(code) && response.status() === 503,
      );
      await ask(page);
      await failed;
      // What has failed is drawn or not within a frame or two.
      await page.evaluate(() => new Promise((next) => void setTimeout(next, 200)));
      expect(await page.locator("header nav a").count()).toBeGreaterThan(0);
      expect(await page.locator("main h1").count()).toBe(1);
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
      host.mend();
      await open(page, at);
      await ask(page);
      await page.locator(shown).first().waitFor();
    }));
});

test("a section whose code does not come says so, leaves the others, and comes at another try", () =>
  browser.visit(async ({ page }) => {
    await open(page, "/about");
    host.plan = (asked) => (asked.includes("SlipGlance") ? "503" : undefined);
    await follow(page, "/");
    await drawn(page, "/");
    const alert = page.locator("main").getByRole("alert");
    await alert.getByText("This part could not be shown.").waitFor();
    expect(await page.getByRole("heading", { name: /^Where season 2 stands/u }).count()).toBe(1);
    host.mend();
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.locator("main .slip-glance svg:visible").first().waitFor();
    expect(await alert.count()).toBe(0);
  }));

test("a layer that does not come leaves a page with a name, and comes at another try", () =>
  browser.visit(async ({ page }) => {
    await open(page, "/cast/nam-on-jo");
    host.plan = (asked) => (asked.includes("/layers/03") ? "503" : undefined);
    await choosePlace(page, "S1 E03");
    await page.getByRole("heading", { name: "This page could not be shown", level: 1 }).waitFor();
    expect(await page.title()).toContain("This page could not be shown");
    host.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: /^Nam On-jo/u, level: 1 }).waitFor();
  }));

test("a page opened with a place in its address is busy with the premise until its layers come, and says where they do not", () =>
  browser.visit(async ({ page }) => {
    host.plan = (asked) => (asked.includes("/layers/05") ? "hang" : undefined);
    await open(page, "/sources?seen=s1e05");
    const busy = page.locator("main [aria-busy=true]");
    await busy.locator("h1").waitFor();
    host.plan = (asked) => (asked.includes("/layers/05") ? "503" : undefined);
    host.release();
    await page.getByRole("heading", { name: "This page could not be shown", level: 1 }).waitFor();
    expect(await busy.count()).toBe(0);
    host.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Sources", level: 1 }).waitFor();
    await drawn(page, "/sources?seen=s1e05");
    expect(await busy.count()).toBe(0);
  }));

test("a search whose code does not come says so, and leads to its page, which can be tried again", () =>
  browser.visit(async ({ page, faults }) => {
    await open(page, "/about");
    host.plan = (asked) => (/SearchPalette|\/search-|palette/u.test(asked) ? "503" : undefined);
    await page.keyboard.press("/");
    await page.keyboard.type("on-jo");
    await page.locator(".palette").getByText("The search did not arrive").waitFor();
    host.mend();
    await page.keyboard.press("Enter");
    await drawn(page, "/search?q=on-jo");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator('main a[href="/cast/nam-on-jo"]').first().waitFor();
    expect(faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
  }));
