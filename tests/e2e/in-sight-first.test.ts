import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();

/** The words of every section, and where its links lead: also of those that are out of sight. */
const wordsAndLinks = (page: Page): Promise<string[]> =>
  page
    .locator("main .sec")
    .evaluateAll((sections) =>
      sections.map((section) =>
        [section.textContent, ...[...section.querySelectorAll("a")].map((link) => link.href)].join("\n"),
      ),
    );

test.each(["/", "/changes", "/questions"])(
  "what is out of sight follows to the day that %s was turned to",
  async (path) => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      expect(await page.locator("main .sec").count()).toBeGreaterThan(1);
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('header input[type="date"]');
        if (!field) throw new Error("The head has no date field.");
        // React watches the field's own value; the prototype sets it as the browser would.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "2024-05-23");
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
      await browser.visit(async ({ page: fresh }) => {
        await fresh.goto(browser.at(`${path}?asof=2024-05-23`));
        await whenReady(fresh);
        await eventually(async () => {
          const [turned, wanted] = [await wordsAndLinks(page), await wordsAndLinks(fresh)];
          const other = turned.filter((part, place) => part !== wanted[place]);
          return wanted.length === turned.length && wanted.length > 1 ? other : ["It is still on its way."];
        }).toEqual([]);
      });
    });
  },
);

test("on paper every section is laid out", async () => {
  await browser.visit(async ({ page }) => {
    await page.goto(browser.at("/"));
    await whenReady(page);
    const visibility = (): Promise<string[]> =>
      page
        .locator("main .sec")
        .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).contentVisibility));
    expect(await visibility()).toContain("auto");
    await page.emulateMedia({ media: "print" });
    expect(new Set(await visibility())).toEqual(new Set(["visible"]));
  });
});
