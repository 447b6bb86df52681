import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";

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
