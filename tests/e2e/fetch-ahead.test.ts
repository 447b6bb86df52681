import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();
const phone = { viewport: { width: 412, height: 823 } };
const character = "/cast/nam-on-jo";

/** Code, answers and layers among what was asked of the site. */
const fetched = (requests: readonly string[]): string[] =>
  requests.filter((path) => /\.js$|^\/(?:answers|layers)\//u.test(path) && !path.endsWith("/sw.js"));

/** Puts a link into the text and lets the keyboard come to it. */
const comeTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((href) => {
    const link = document.createElement("a");
    Object.assign(link, { href, textContent: "a way on" });
    document.querySelector("main h1")?.after(link);
    link.focus();
  }, address);

test("a link in sight is followed without anything being asked of the host", () =>
  browser.visit(async ({ page, requests, faults }) => {
    await page.goto(browser.at(character));
    await whenReady(page);
    const answers = (): string[] =>
      requests.filter((path) => /\/answers\/[^/]+\/(?:cast|timeline)\.json$/u.test(path));
    await eventually(() => answers().length).toBe(2);
    await page.waitForLoadState("networkidle");
    requests.length = 0;
    await page.locator('.tab-bar a[href="/timeline"]').click();
    await page.waitForFunction(() => location.pathname === "/timeline");
    await page.locator("main h1", { hasText: "moved" }).waitFor();
    expect(fetched(requests).filter((path) => /Timeline|timeline\.json/u.test(path))).toEqual([]);
    expect(faults).toEqual([]);
  }, phone));

test("where the text leads comes before where the bars lead", () =>
  browser.visit(async ({ page, requests }) => {
    await page.goto(browser.at("/questions"));
    await whenReady(page);
    const asked = (): string[] =>
      requests.flatMap((path) => /\/answers\/[^/]+\/(\w+)[./]/u.exec(path)?.[1] ?? []);
    await eventually(asked).toContain("home");
    expect(asked()[0]).toBe("question");
  }, phone));

test("a link that is slow keeps one other waiting and not all of them", () =>
  browser.visit(async ({ page, requests }) => {
    // The first answer never comes.
    let held = "";
    await page.route(/\/answers\//u, async (route) => {
      const address = route.request().url();
      if (held === "" || held === address) held = address;
      else await route.continue();
    });
    await page.goto(browser.at(character));
    await whenReady(page);
    const asked = (): string[] => requests.filter((path) => /\/answers\/[^/]+\/\w+\.json$/u.test(path));
    await eventually(() => asked().length).toBeGreaterThan(1);
    expect(held).not.toBe("");
  }, phone));

test("what is out of sight is not fetched until somebody comes to it", () =>
  browser.visit(async ({ page, requests }) => {
    await page.goto(browser.at(character));
    await whenReady(page);
    await page.waitForLoadState("networkidle");
    const about = (): string[] => fetched(requests).filter((path) => path.endsWith("/about.json"));
    expect(about()).toEqual([]);
    await comeTo(page, "/about");
    await eventually(about).toHaveLength(1);
  }, phone));

test.each([
  ["data are saved", { saveData: true }],
  ["the line is of the slowest kind", { effectiveType: "2g" }],
])("nothing is fetched ahead where %s", (_name, connection) =>
  browser.visit(async ({ page, requests }) => {
    await page.addInitScript(
      (value) => Object.defineProperty(navigator, "connection", { value }),
      connection,
    );
    await page.goto(browser.at(character));
    await whenReady(page);
    await comeTo(page, "/about");
    await page.waitForTimeout(1500);
    expect(requests.filter((path) => /^\/answers\/|fetch-ahead/u.test(path))).toEqual([]);
  }, phone),
);

test("a link to a later place opens no later layer before it is followed", () =>
  browser.visit(async ({ page, requests }) => {
    await page.goto(browser.at(`${character}?seen=s1e01`));
    await whenReady(page);
    await page.waitForLoadState("networkidle");
    await comeTo(page, "/cast?seen=s1e12");
    await comeTo(page, "/about");
    await page.waitForTimeout(1500);
    expect(requests.filter((path) => /^\/layers\/(?!0[01]-)/u.test(path))).toEqual([]);
  }, phone));
