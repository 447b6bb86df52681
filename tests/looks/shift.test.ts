import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { patterns } from "../support/looks-states.ts";
import { listShifts, slowDown, watchShifts } from "../support/shifts.ts";

const browser = startBrowser();

test.concurrent.each([390, 1280])(
  "nothing on any page moves while it loads on a slow phone, %i px wide",
  async (width) => {
    // Each page is the first of a visit of its own: nothing is in a cache.
    const moved = await browser.visitEach(patterns, (_lane, address) =>
      browser.visit(
        async ({ page }) => {
          await watchShifts(page);
          await slowDown(page);
          await page.goto(browser.at(address));
          await whenReady(page);
          await page.waitForLoadState("networkidle", { timeout: 120_000 });
          await page.evaluate(() => document.fonts.ready);
          const shifts = await listShifts(page);
          return shifts.map((shift) => `${address}: ${shift}`);
        },
        { viewport: { width, height: width === 390 ? 844 : 800 } },
      ),
    );
    expect(moved.flat()).toEqual([]);
  },
);
