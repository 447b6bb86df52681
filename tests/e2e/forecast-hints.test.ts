import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser } from "../support/browser.ts";
import { enterOdds, openBoard, openTheory } from "../support/site-forecasts.ts";

const browser = startBrowser();
/** It excludes the first of these, and needs the second. */
const theory = "/speculation/premiere-in-2026";
const rival = "/speculation/premiere-in-first-half-2027";
const needed = "/speculation/premiere-by-june-2027";

const hints = (page: Page) => page.locator(".theory-hints");
const topOfNext = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => document.querySelector("#for-and-against")?.getBoundingClientRect().top);

test("numbers that cannot all be right are named on the page of each theory, and on the board", async () => {
  await browser.visit(async ({ page, faults }) => {
    await openTheory(page, browser, rival);
    await enterOdds(page, 60);
    await openTheory(page, browser, theory);
    await hints(page).getByText("It bears on other theories.").waitFor();
    await enterOdds(page, 70);
    await hints(page).getByText("These two exclude each other; yours sum to 130%.").waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(".odds").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await hints(page).getByRole("link").click();
    await page.waitForURL((url) => url.pathname === rival);
    await hints(page).getByText("These two exclude each other; yours sum to 130%.").waitFor();
    await enterOdds(page, 30);
    await hints(page).getByText("It bears on other theories.").waitFor();
    await openTheory(page, browser, needed);
    await enterOdds(page, 20);
    // What needs it stands before it.
    await hints(page)
      .getByText(/^The first needs the second; yours say 70% and 20%\. .+ · This theory$/u)
      .waitFor();
    await hints(page).getByRole("link", { name: "One more contradiction" }).click();
    await eventually(() => page.locator(".own-hints li").count()).toBe(2);
    expect(faults).toEqual([]);
  });
});

test("a theory that bears on no other has no place for them", async () => {
  await browser.visit(async ({ page }) => {
    await openTheory(page, browser, "/speculation/yoo-in-soo-appears");
    expect(await hints(page).count()).toBe(0);
  });
});

test.each([390, 1280])("they move nothing when they arrive, at %d pixels", async (width) => {
  await browser.visit(
    async ({ page }) => {
      // At the progress of the first page, so that nothing but the numbers comes late.
      await page.goto(browser.at("/"));
      await page.evaluate(() => localStorage.setItem("register.progress", "s1e12"));
      await openTheory(page, browser, theory);
      await hints(page).getByText("It bears on other theories.").waitFor();
      const before = await topOfNext(page);
      for (const [address, value] of [
        [rival, 60],
        [needed, 20],
        [theory, 70],
      ] as const) {
        await openTheory(page, browser, address);
        await enterOdds(page, value);
      }
      await openBoard(page, browser);
      await openTheory(page, browser, theory);
      await hints(page).getByText("One more contradiction").waitFor();
      expect(await topOfNext(page)).toBe(before);
    },
    { viewport: { width, height: 900 } },
  );
});
