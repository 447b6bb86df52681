import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { everyState, patterns } from "../support/looks-states.ts";
import { measureLayout } from "../support/measure-layout.ts";

const widths = [320, 360, 390, 700, 820, 1000, 1280, 1920];
const browser = startBrowser();

/** Faults of a page at some widths. 320 px is also what a window of 1280 px is at 400 % zoom. */
async function faultsAt(page: Page, some: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of some) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await page.evaluate(measureLayout);
    found.push(...faults.map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(browser.at(address));
  await whenReady(page);
  await page.waitForLoadState("networkidle", { timeout: 120_000 });
  await page.evaluate(() => document.fonts.ready);
}

test("no page is wider than its window at any width, and no text is cut off or lies over other text", async () => {
  const found = await browser.visitEach(everyState, async ({ page }, address) => {
    await open(page, address);
    const faults = await faultsAt(page, widths);
    return faults.map((fault) => `${address} at ${fault}`);
  });
  expect(found.flat()).toEqual([]);
});

test("nor with text at 200 %", async () => {
  const found = await browser.visitEach(patterns, async ({ page }, address) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await open(page, address);
    const faults = await faultsAt(page, [390, 1280]);
    await session.detach();
    return faults.map((fault) => `${address} at 200 %, ${fault}`);
  });
  expect(found.flat()).toEqual([]);
});
