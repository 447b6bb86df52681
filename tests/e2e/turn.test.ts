import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { choosePlace } from "../support/site-reader.ts";

const browser = startBrowser();

/** Runs in the page: counts the drawings in which anything changed that stands in the window. React changes the document once for each. */
const countDrawings = (): void => {
  const counted = { drawings: 0 };
  new MutationObserver((changes) => {
    const touched = changes.flatMap(({ target, addedNodes }) =>
      addedNodes.length > 0 ? [...addedNodes] : [target],
    );
    const seen = touched.some((node) => {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.closest("main")) return false;
      const { top, bottom, width, height } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && width + height > 0;
    });
    if (seen) counted.drawings += 1;
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { counted });
};

const turnTo = (page: Page, day: string): Promise<void> =>
  page
    .locator('header input[type="date"]')
    .first()
    .evaluate((field: HTMLInputElement, value) => {
      // React watches the field’s own value; the prototype sets it as the browser would.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, day);

/** Days to turn to; the record is fetched for the first, and at hand for the others. */
const days = ["2025-07-23", "2025-06-27", "2024-05-23", "2025-06-30"];

// The address and the clocks change in one go, and an answer that is compared again stays itself.
test.each(["/", "/timeline", "/changes", "/sources", "/cast"])(
  "a turn of the date draws what is seen of %s once at most",
  async (path) => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      const counts: number[] = [];
      for (const day of days) {
        await page.waitForLoadState("networkidle");
        await page.evaluate(countDrawings);
        await turnTo(page, day);
        await eventually(() => page.evaluate("document.documentElement.dataset.at")).toContain(day);
        await page.evaluate("new Promise((resolve) => setTimeout(resolve, 300))");
        counts.push(await page.evaluate<number>("counted.drawings"));
      }
      expect(Math.max(...counts.slice(1))).toBe(1);
    });
  },
);

/** Runs in the page: notes, at every change of the document, whether it says that nothing was watched, and what it tells. */
const noteTexts = (): void => {
  const noted: { readonly left: boolean; readonly text: string }[] = [];
  new MutationObserver(() =>
    noted.push({
      left: document.querySelector("header")?.textContent.includes("Not started") ?? false,
      text: document.querySelector("main")?.textContent ?? "",
    }),
  ).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { noted });
};

test("what is out of sight never tells of a place that was left", () =>
  browser.visit(async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.goto(browser.at("/cast/nam-on-jo"));
    await whenReady(page);
    const facts = page.locator("main .sec").nth(1).locator("li");
    const before = await page.locator("main").innerText();
    await choosePlace(page, "S1 E12");
    const readLater = async (): Promise<string[]> =>
      (await facts.allInnerTexts()).flatMap((text) =>
        text.split("\n").filter((line) => line.length > 30 && !before.includes(line)),
      );
    await eventually(async () => (await readLater()).length).toBeGreaterThan(3);
    const later = await readLater();
    await page.waitForLoadState("networkidle");
    await page.evaluate(noteTexts);
    await choosePlace(page, null);
    await eventually(() => page.locator("main").innerText()).toBe(before);
    const noted = await page.evaluate<readonly { readonly left: boolean; readonly text: string }[]>("noted");
    const left = noted.filter((drawing) => drawing.left);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ text }) => later.some((line) => text.includes(line)))).toEqual([]);
  }));
