import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { patterns } from "../support/looks-states.ts";
import { listShifts, slowDown, watchShifts } from "../support/shifts.ts";

const browser = startBrowser();

/**
 * What is told as 0.00 is below 0.005. A page is painted while it arrives, so that the last thing on the screen may be laid
 * out again when its end comes: a shift of a ten-thousandth or a few.
 */
const least = 0.004;

test.concurrent.each([390, 1280])(
  "nothing on any page moves that anybody could see while it loads on a slow phone, %i px wide",
  async (width) => {
    // Each page is the first of a visit of its own: nothing is in a cache.
    const moved = await browser.visitEach(patterns, (_lane, address) =>
      browser.visit(
        async ({ page }) => {
          await watchShifts(page);
          // A renderer of its own for each site: one slowed before its first page would be left for a quick one.
          await page.goto(browser.at("/robots.txt"));
          await slowDown(page);
          await page.goto(browser.at(address));
          await whenReady(page);
          await page.waitForLoadState("networkidle", { timeout: 120_000 });
          await page.evaluate(() => document.fonts.ready);
          const shifts = await listShifts(page);
          const total = shifts.reduce((sum, { value }) => sum + value, 0);
          return total <= least ? [] : shifts.map(({ words }) => `${address}: ${words}`);
        },
        { viewport: { width, height: width === 390 ? 844 : 800 } },
      ),
    );
    expect(moved.flat()).toEqual([]);
  },
);
