import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();
const choose = { from: "lee-cheong-san", to: "nam-so-ju" } as const;

test("the way between two characters is told step by step, by choice and by address", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/ties?seen=s1e12"));
    await whenReady(page);
    for (const [label, id] of [
      ["From", choose.from],
      ["To", choose.to],
    ] as const)
      await page.getByRole("combobox", { name: label, exact: true }).selectOption(id);
    await eventually(() => Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject(choose);
    const way = page.locator(".tie-way");
    await way.getByText(/steps? apart/u).waitFor();
    expect(await way.getByRole("link", { name: "Nam So-ju" }).count()).toBe(1);
    expect(await way.locator(".cite").count()).toBeGreaterThan(0);
    const told = await way.textContent();
    await page.reload();
    await whenReady(page);
    await eventually(() => way.textContent()).toBe(told);
    expect(faults).toEqual([]);
  });
});

test("a way through what is sealed is no way", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at(`/ties?from=${choose.from}&to=choi-nam-ra`));
    await whenReady(page);
    const openTies = await page.locator("main .links li").count();
    await page.goto(browser.at(`/ties?seen=s1e12&from=${choose.from}&to=choi-nam-ra`));
    await whenReady(page);
    await eventually(() => page.locator("main .links li").count()).toBeGreaterThan(openTies * 2);
    await page
      .locator(".tie-way")
      .getByText(/steps? apart/u)
      .waitFor();
    expect(faults).toEqual([]);
  });
});

test("somebody who may not be named is set aside with a notice, in the same words as nobody", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/ties?from=zzz&to=nam-on-jo"));
    await whenReady(page);
    await page.getByRole("status").filter({ hasText: "“zzz” in the address is no from here" }).waitFor();
    expect(await page.locator(".tie-way").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

test.each([1280, 390])("a character stands in the middle of their ties, %i px wide", async (width) => {
  await browser.visit(
    async ({ page, faults }) => {
      await page.goto(browser.at("/cast/nam-on-jo?seen=s1e12"));
      await whenReady(page);
      // The premise knows of four ties: what the episodes tell has come when there are more.
      await page.locator(".ties > li").nth(8).waitFor();
      await page.locator(".ego svg:visible").first().waitFor();
      const drawn = await page.locator(".ego > :not([hidden]) >> visible=true").first().locator("a").count();
      const listed = await page
        .locator(".ties > li")
        .evaluateAll(
          (rows) =>
            new Set(rows.map((row) => row.querySelector("a[href^='/cast/']")?.getAttribute("href"))).size,
        );
      expect(drawn).toBe(listed);
      expect(faults).toEqual([]);
    },
    { viewport: { width, height: 900 } },
  );
});
