import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { patterns, withQuery } from "../support/looks-states.ts";
import { measureContrast } from "../support/measure-contrast.ts";

const browser = startBrowser();

/** Marks that mean something, and what draws them. Hairlines and squares are ornament (brief: “decorative”). */
const marks = [
  [".chip", "border-top-color"],
  [".button:not(.button-filled)", "border-top-color"],
  [".button-filled", "background-color"],
  [".input, .search label", "border-bottom-color"],
  [".place-cell", "border-top-color"],
  [".stamp-face", "border-left-color"],
  [".pips i", "border-top-color"],
  [".mark-filled", "fill"],
  [".icon", "stroke"],
  [".tally path", "stroke"],
] as const;

test.each([
  { theme: "paper", colorScheme: "light" },
  { theme: "board", colorScheme: "dark" },
] as const)("text and marks stand out from what lies behind them on $theme", async ({ colorScheme }) => {
  const addresses = [...patterns, ...patterns.map((address) => withQuery(address, "seen=s1e12")), "/__sheet"];
  const found = await browser.visitEach(
    addresses,
    async ({ page }, address) => {
      await page.goto(browser.at(address));
      await whenReady(page);
      await page.waitForLoadState("networkidle", { timeout: 120_000 });
      const faults = await page.evaluate(measureContrast, marks);
      return faults.map((fault) => `${address}: ${fault}`);
    },
    { colorScheme },
  );
  expect(found.flat()).toEqual([]);
});
