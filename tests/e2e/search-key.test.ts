import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();
const field = (page: Page): Locator => page.getByRole("combobox", { name: /Search/u });
const options = (page: Page): Locator => page.locator(".palette").getByRole("option");

test("a key changes the palette once, and nothing of it that stays as it was", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/about"));
    await whenReady(page);
    await field(page).focus();
    await page.keyboard.insertText("on-jo");
    await options(page).first().waitFor();
    // The words of texts are read when all is quiet.
    await page.waitForLoadState("networkidle");
    await field(page).fill("");
    await page.keyboard.insertText("on-j");
    await options(page).first().waitFor();
    await page.evaluate(() => {
      const batches: string[][] = [];
      Object.assign(globalThis, { batches });
      const nameOf = (node: Node): string =>
        (node instanceof Element ? node : node.parentElement)?.closest(
          "input, .palette-foot, .result, .palette > *",
        )?.className ?? "";
      new MutationObserver((records) => batches.push(records.map(({ target }) => nameOf(target)))).observe(
        document.querySelector(".palette") ?? document.body,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
    });
    const changed = (): Promise<readonly string[][]> => page.evaluate("globalThis.batches.splice(0)");
    await page.keyboard.insertText("o");
    await page.waitForTimeout(300);
    const [first = [], ...more] = await changed();
    expect(first).toContain("result");
    expect(more).toEqual([]);
    // A hyphen finds the same: only the way to the page of results has another address.
    await page.keyboard.insertText("-");
    await page.waitForTimeout(300);
    // React writes the attributes of a field anew at every key.
    expect((await changed()).map((batch) => batch.filter((name) => name !== ""))).toEqual([["palette-foot"]]);
    expect(faults).toEqual([]);
  });
});

test("the chosen option is in sight, and the field with it", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.goto(browser.at("/about"));
    await whenReady(page);
    await field(page).focus();
    await field(page).fill("lee");
    // More come with the words of texts.
    await eventually(() => options(page).count()).toBeGreaterThan(5);
    await page.waitForLoadState("networkidle");
    const inSight = (): Promise<boolean> =>
      page.evaluate(() => {
        const palette = document.querySelector(".palette")?.getBoundingClientRect();
        const head = document.querySelector(".palette-head")?.getBoundingClientRect();
        const chosen = document.querySelector(".palette [aria-selected=true]")?.getBoundingClientRect();
        return palette !== undefined && head !== undefined && chosen !== undefined
          ? head.top >= palette.top && chosen.top >= head.bottom - 1 && chosen.bottom <= palette.bottom
          : false;
      });
    const count = await options(page).count();
    for (let step = 1; step <= count + 1; step += 1) {
      await page.keyboard.press("ArrowDown");
      await eventually(inSight).toBe(true);
    }
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowUp");
    await eventually(inSight).toBe(true);
    await page.keyboard.type("x");
    await page.keyboard.press("Backspace");
    await eventually(inSight).toBe(true);
    expect(faults).toEqual([]);
  });
});
