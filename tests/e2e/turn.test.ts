import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();

/** React tells every commit to the hook that its developer tools would set. */
const countCommits = `
  window.commits = 0;
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    isDisabled: false, supportsFiber: true, renderers: new Map(),
    inject: () => 1, checkDCE() {}, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {},
    onCommitFiberRoot() { window.commits += 1; },
  };`;

/** Days to turn to; the record is fetched for the first, and at hand for the others. */
const days = ["2025-07-23", "2025-06-27", "2024-05-23", "2025-06-30"];

// The address and the clocks change in one go, and an answer that is compared again stays itself.
test.each(["/", "/timeline", "/changes", "/sources", "/cast"])(
  "a turn of the date draws %s once",
  async (path) => {
    await browser.visit(async ({ page }) => {
      await page.addInitScript(countCommits);
      await page.goto(browser.at(path));
      await whenReady(page);
      const counts: number[] = [];
      for (const day of days) {
        await page.waitForLoadState("networkidle");
        await page.evaluate("window.commits = 0");
        await page
          .locator('header input[type="date"]')
          .first()
          .evaluate((field: HTMLInputElement, value) => {
            // React watches the field’s own value; the prototype sets it as the browser would.
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          }, day);
        await eventually(() => page.evaluate("document.documentElement.dataset.at")).toContain(day);
        await page.evaluate("new Promise((resolve) => setTimeout(resolve, 300))");
        counts.push(await page.evaluate<number>("window.commits"));
      }
      expect(counts.slice(1)).toEqual([1, 1, 1]);
    });
  },
);
