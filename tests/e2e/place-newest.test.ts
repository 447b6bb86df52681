import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { choosePlace, expectPlace } from "../support/site-reader.ts";
import { listPages } from "../support/site.ts";

const browser = startBrowser();
const sealed = listPages().find((page) => page.sealed)?.address ?? "";

describe("the reader’s newest word", () => {
  test("goes before the address: no link, filter, reload or way back opens again what was put away", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/world"));
      await whenReady(page);
      await page.goto(browser.at("/cast?seen=s1e12"));
      await expectPlace(page, "S1 E12");
      await page.getByRole("searchbox", { name: "Name, spelling or performer" }).fill("nam");
      await page.waitForURL(/text=nam/u);
      await choosePlace(page, "S1 E03");
      await expectPlace(page, "S1 E03");
      await eventually(() => new URL(page.url()).search).toBe("?text=nam");
      await page.getByRole("button", { name: /^Class 2-5/u }).click();
      await page.waitForURL(/group=/u);
      await expectPlace(page, "S1 E03");
      await page.reload();
      await whenReady(page);
      await expectPlace(page, "S1 E03");
      await page.locator(".main-nav a").nth(1).click();
      await page.waitForURL(/timeline/u);
      await expectPlace(page, "S1 E03");
      expect(faults).toEqual([]);
    });
  });

  test("holds on the way back to an address that said another", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/cast?seen=s1e12"));
      await expectPlace(page, "S1 E12");
      await page.locator(".main-nav a").nth(1).click();
      await page.waitForURL(/timeline/u);
      await choosePlace(page, "S1 E03");
      await page.goBack();
      await page.waitForURL(/cast/u);
      await eventually(() => new URL(page.url()).search).toBe("");
      await expectPlace(page, "S1 E03");
      await page.reload();
      await whenReady(page);
      await expectPlace(page, "S1 E03");
      expect(faults).toEqual([]);
    });
  });

  test("reaches every open window", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      await choosePlace(page, "S1 E12");
      const other = await page.context().newPage();
      await other.goto(browser.at(sealed));
      await expectPlace(other, "S1 E12");
      await other.locator("[data-sealed-page]").waitFor({ state: "detached" });
      const visit = await page.context().newPage();
      await visit.goto(browser.at("/cast?seen=s1e05"));
      await expectPlace(visit, "S1 E05");
      await choosePlace(page, "S1 E01");
      await expectPlace(other, "S1 E01");
      await other.locator("[data-sealed-page]").waitFor();
      await expectPlace(visit, "S1 E01");
      expect(faults).toEqual([]);
    });
  });

  test("puts away what was searched for further on, until the reader is there again", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/about"));
      await whenReady(page);
      await choosePlace(page, "S1 E12");
      const recent = page.locator(".palette-recent").getByRole("button");
      const searchFor = async (text: string): Promise<void> => {
        await page.getByRole("combobox", { name: /Search/u }).fill(text);
        await page.locator(".palette").getByRole("option").first().waitFor();
        await page.keyboard.press("Enter");
        await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      };
      await searchFor("Half-zombies");
      await choosePlace(page, null);
      await searchFor("Nam On-jo");
      await page.keyboard.press("/");
      await eventually(() => recent.allInnerTexts()).toEqual(["Nam On-jo", "Forget them"]);
      await page.keyboard.press("Escape");
      await choosePlace(page, "S1 E12");
      await page.keyboard.press("/");
      await eventually(() => recent.allInnerTexts()).toEqual(["Nam On-jo", "Half-zombies", "Forget them"]);
      expect(faults).toEqual([]);
    });
  });
});

test("what was to be opened once, and came after the reader had left, is not kept", async () => {
  await browser.visit(async ({ page, requests, faults }) => {
    let letCome = (): void => {};
    const gate = new Promise<void>((resolve) => void (letCome = resolve));
    await page.route(/\/layers\/01-/u, async (route) => {
      await gate;
      await route.continue();
    });
    const openings = (): number => requests.filter((path) => /\/layers\/01-/u.test(path)).length;
    const open = page.getByRole("button", { name: "Open this one only" }).first();
    await page.goto(browser.at("/cast/choi-nam-ra"));
    await whenReady(page);
    await open.click();
    await eventually(openings).toBe(1);
    await page.getByRole("link", { name: "The roll" }).first().click();
    await page.waitForURL(browser.at("/cast"));
    letCome();
    await page.waitForLoadState("networkidle");
    await page.goBack();
    await open.click();
    await eventually(openings).toBe(2);
    expect(faults).toEqual([]);
  });
});
