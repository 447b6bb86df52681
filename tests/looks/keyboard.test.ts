import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { walkByKeyboard } from "../support/keyboard-walk.ts";
import { patterns, withQuery } from "../support/looks-states.ts";

const browser = startBrowser();

test.each([1280, 390])(
  "Tab goes over every control of every page as the eye does, %i px wide",
  async (width) => {
    const addresses = [...patterns, withQuery("/speculation/cheong-san-alive", "seen=s1e12")];
    const found = await browser.visitEach(
      addresses,
      async ({ page }, address) => {
        // Time stands still on the way, so that no card opens for somebody who rests on a link.
        await page.clock.install({ time: "2026-11-25T03:00:00Z" });
        await page.goto(browser.at(address));
        await whenReady(page);
        await page.waitForLoadState("networkidle", { timeout: 120_000 });
        await page.clock.pauseAt("2026-11-26T03:00:00Z");
        const faults = await walkByKeyboard(page);
        return faults.map((fault) => `${address}: ${fault}`);
      },
      { viewport: { width, height: 800 } },
    );
    expect(found.flat()).toEqual([]);
  },
);
