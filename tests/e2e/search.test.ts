import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();
const field = (page: Page): Locator => page.getByRole("combobox", { name: /Search/u });

/** What readers type, and the page that they mean. */
const queries = [
  ["Nam On-jo", "/cast/nam-on-jo"],
  ["namonjo", "/cast/nam-on-jo"],
  ["Lee Chung San", "/cast/lee-cheong-san"],
  ["이청산", "/cast/lee-cheong-san"],
  ["청산이는", "/cast/lee-cheong-san"],
  ["ㅇㅊㅅ", "/cast/lee-cheong-san"],
  ["dlcjdtks", "/cast/lee-cheong-san"],
  ["Yoo In-soo", "/people/yoo-in-soo"],
  ["Park Jihu", "/people/park-ji-hu"],
] as const;

describe("the search field of the head", () => {
  test.each(queries)("typing “%s” and Enter opens %s", async (query, address) => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/about"));
      await whenReady(page);
      await field(page).click();
      await field(page).pressSequentially(query, { delay: 10 });
      const best = page.getByRole("option").first();
      await best.waitFor();
      await eventually(() => best.getAttribute("aria-selected")).toBe("true");
      await eventually(() => field(page).getAttribute("aria-expanded")).toBe("true");
      await eventually(async () => best.getAttribute("id")).toBe(
        await field(page).getAttribute("aria-activedescendant"),
      );
      await page.keyboard.press("Enter");
      await page.waitForURL(browser.at(address));
      await whenReady(page);
      expect(faults).toEqual([]);
    });
  });

  test.each(["/", "Control+k", "Meta+k"])("is reached by %s from anywhere", async (key) => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at("/cast/nam-on-jo"));
      await whenReady(page);
      await page.keyboard.press(key);
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await field(page).inputValue()).toBe("");
    });
  });

  test("arrows choose another option, the pointer any, and Escape closes the list", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/about"));
      await whenReady(page);
      await field(page).click();
      await field(page).pressSequentially("lee", { delay: 10 });
      const options = page.getByRole("option");
      await options.nth(1).waitFor();
      await page.keyboard.press("ArrowDown");
      await eventually(() => options.nth(1).getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("Escape");
      await options.first().waitFor({ state: "hidden" });
      expect(await field(page).getAttribute("aria-expanded")).toBe("false");
      await field(page).fill("nam on-jo");
      await options.first().click();
      await page.waitForURL(browser.at("/cast/nam-on-jo"));
      expect(faults).toEqual([]);
    });
  });

  test.each(["Kim Ji-min's parents", "cheong-san alive", "Bombing of Hyosan", "half-zombie"])(
    "is silent on what is sealed: “%s”",
    async (query) => {
      await browser.visit(async ({ page, faults }) => {
        await page.goto(browser.at(`/search?q=${encodeURIComponent(query)}`));
        await whenReady(page);
        await page.waitForLoadState("networkidle");
        const found = await page
          .locator("main a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
        const sealed = new Set([
          "/cast/kim-ji-min-parents",
          "/speculation/cheong-san-alive",
          "/world/hyosan-bombing",
          "/world/half-zombies",
        ]);
        expect(found.filter((address) => sealed.has(address))).toEqual([]);
        expect(faults).toEqual([]);
      });
    },
  );
});

describe("/search", () => {
  test.each(queries)("?q=%s finds %s by address", async (query, address) => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(`/search?q=${encodeURIComponent(query)}`));
      await whenReady(page);
      await page.locator(`main ol a[href="${address}"]`).waitFor();
      expect(faults).toEqual([]);
    });
  });

  test("goes from the form on the page into the address, and survives a reload", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/search"));
      await whenReady(page);
      await page.locator("main").getByRole("searchbox").fill("cheongsan");
      await page.locator("main").getByRole("button", { name: "Search" }).click();
      await page.waitForURL(browser.at("/search?q=cheongsan"));
      await page.locator('main ol a[href="/cast/lee-cheong-san"]').waitFor();
      await page.reload();
      await page.locator('main ol a[href="/cast/lee-cheong-san"]').waitFor();
      expect(faults).toEqual([]);
    });
  });

  test.each(["%", "<script>alert(1)</script>", " ", "a".repeat(3000), "zzzzqqqq"])(
    "takes %j in its stride",
    async (query) => {
      await browser.visit(async ({ page, faults }) => {
        await page.goto(browser.at(`/search?q=${encodeURIComponent(query)}`));
        await whenReady(page);
        await page.waitForLoadState("networkidle");
        expect(await page.locator("h1").count()).toBe(1);
        expect(faults).toEqual([]);
      });
    },
  );
});
