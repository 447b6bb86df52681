import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();

/** The typefaces that set the page’s heading, as the browser reports them. */
async function facesOfHeading(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "main h1" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}

/** Keeps the typefaces back until the page has been painted for a while; gives what lets them go. */
async function holdFaces(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.woff2", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("a page whose typefaces come late keeps the ones it began with, and the next has ours", async () => {
  await browser.visit(async ({ page }) => {
    const release = await holdFaces(page);
    await page.goto(browser.at("/people"), { waitUntil: "commit" });
    await whenReady(page);
    // Text is not kept waiting for them.
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    release();
    await page.waitForFunction(() => document.documentElement.dataset["faces"] === "late");
    await page.waitForLoadState("networkidle", { timeout: 120_000 });
    expect(await facesOfHeading(page)).toEqual([]);
    // They come with the new page’s text and not after it, so that it is laid out once.
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const observer = new MutationObserver(() => {
        if (document.querySelector("main h1")?.textContent.includes("Park Ji-hu") !== true) return;
        observer.disconnect();
        dataset["facesOnArrival"] = dataset["faces"] ?? "";
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.locator('main a[href="/people/park-ji-hu"]').first().click();
    await page.waitForURL(browser.at("/people/park-ji-hu"));
    await eventually(() => facesOfHeading(page)).not.toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset["facesOnArrival"])).toBe("on");
  });
});

test("a page whose typefaces are there has them at once", async () => {
  await browser.visit(async ({ page }) => {
    for (const address of ["/people", "/people/park-ji-hu"]) {
      await page.goto(browser.at(address));
      await whenReady(page);
      await page.waitForLoadState("networkidle", { timeout: 120_000 });
    }
    expect(await facesOfHeading(page)).not.toEqual([]);
  });
});

test("without a script a page has them as soon as they come", async () => {
  await browser.visit(
    async ({ page }) => {
      await page.goto(browser.at("/people"));
      await page.waitForLoadState("networkidle", { timeout: 120_000 });
      expect(await facesOfHeading(page)).not.toEqual([]);
    },
    { javaScriptEnabled: false },
  );
});
