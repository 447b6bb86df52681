import { describe, expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { choosePlace, expectPlace, placeControl } from "../support/site-reader.ts";
import { listPages } from "../support/site.ts";

const browser = startBrowser();
const sealed = listPages().find((page) => page.sealed)?.address ?? "";
const path = "/cast/nam-on-jo";
const stored = () => localStorage.getItem("register.progress");

describe.concurrent("How far have you watched?", () => {
  test("is set by keyboard alone", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await expectPlace(page, "Not started");
      await placeControl(page).focus();
      await page.keyboard.press("Enter");
      const first = page.getByRole("radio", { name: "S1 E01", exact: true });
      await first.waitFor();
      for (
        let step = 0;
        step < 5 && !(await first.evaluate((radio) => radio === document.activeElement));
        step += 1
      )
        await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expectPlace(page, "S1 E01");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expectPlace(page, "S1 E03");
      expect(await page.getByRole("radio", { checked: true }).getAttribute("aria-label")).toBe("S1 E03");
      await page.keyboard.press("Escape");
      await first.waitFor({ state: "hidden" });
      expect(await placeControl(page).evaluate((control) => control === document.activeElement)).toBe(true);
      expect(await page.evaluate(stored)).toBe("s1e03");
      expect(faults).toEqual([]);
    });
  });

  test.each([1280, 390])("is set by pointer, %i px wide", async (width) => {
    await browser.visit(
      async ({ page, faults }) => {
        await page.goto(browser.at(path));
        await whenReady(page);
        await choosePlace(page, "S1 E05");
        expect(await page.evaluate(stored)).toBe("s1e05");
        await choosePlace(page, null);
        expect(await page.evaluate(stored)).toBeNull();
        expect(faults).toEqual([]);
      },
      { viewport: { width, height: 800 } },
    );
  });

  test("has every episode as a choice", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at("/"));
      await whenReady(page);
      await placeControl(page).click();
      const panel = page.getByRole("dialog", { name: "Your place" });
      const group = panel.getByRole("radiogroup", { name: "How far have you watched?" });
      await group.waitFor();
      expect(await group.getByRole("radio").count()).toBe(12);
    });
  });

  test("is kept for the next page and the next visit", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/"));
      await whenReady(page);
      await choosePlace(page, "S1 E03");
      await page.reload();
      await expectPlace(page, "S1 E03");
      await page.goto(browser.at(path));
      await expectPlace(page, "S1 E03");
      expect(faults).toEqual([]);
    });
  });

  test("“I have watched” on a seal opens the next episode", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      const strip = page.getByRole("button", { name: "I have watched S1 E01" }).first();
      await strip.click();
      await expectPlace(page, "S1 E01");
      await page.getByText("Sealed from S1 E02").first().waitFor();
      expect(await page.getByText("Sealed from S1 E01").count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });
});

describe.concurrent("?seen=", () => {
  test("opens for this visit and is not stored", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(`${path}?seen=s1e05`));
      await expectPlace(page, "S1 E05");
      await page.getByText("Sealed from S1 E06").first().waitFor();
      expect(await page.evaluate(stored)).toBeNull();
      await page.goto(browser.at(path));
      await whenReady(page);
      await expectPlace(page, "Not started");
      expect(faults).toEqual([]);
    });
  });

  test("none puts away what is stored, for this visit", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await choosePlace(page, "S1 E05");
      await page.goto(browser.at(`${path}?seen=none`));
      await whenReady(page);
      await expectPlace(page, "Not started");
      expect(await page.evaluate(stored)).toBe("s1e05");
      expect(faults).toEqual([]);
    });
  });

  test("opens a sealed page in its place", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(`${sealed}?seen=s1e12`));
      await expectPlace(page, "S1 E12");
      await page.locator("[data-sealed-page]").waitFor({ state: "detached" });
      expect(await page.title()).not.toMatch(/^Sealed/u);
      expect(await page.locator("h1").count()).toBe(1);
      expect(faults).toEqual([]);
    });
  });
});

describe.concurrent("?asof=", () => {
  test("turns the register back, and says so", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/questions?asof=2024-05-23"));
      await whenReady(page);
      await page.getByRole("banner").getByText("23 May 2024").first().waitFor();
      expect(faults).toEqual([]);
    });
  });
});

describe.concurrent("an address that cannot be read", () => {
  test.each([
    "seen=zzz",
    "asof=zzz",
    "asof=2024-02-31",
    "asof=1999-01-01",
    "asof=2999-01-01",
    "seen=s9e99",
    "seen=%3Cb%3Ezzz",
  ])("?%s gives a notice and the page all the same", async (query) => {
    await browser.visit(async ({ page, faults }) => {
      const response = await page.goto(browser.at(`${path}?${query}`));
      await whenReady(page);
      const value = decodeURIComponent(query.slice(query.indexOf("=") + 1));
      const notice = page.getByRole("status").filter({ hasText: value });
      await notice.waitFor();
      expect(response?.status()).toBe(200);
      expect(await page.locator("h1").count()).toBe(1);
      await expectPlace(page, "Not started");
      expect(faults).toEqual([]);
    });
  });

  test("two such values give two notices", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(`${path}?seen=zzz&asof=yyy`));
      await whenReady(page);
      for (const value of ["zzz", "yyy"]) await page.getByRole("status").filter({ hasText: value }).waitFor();
      expect(faults).toEqual([]);
    });
  });
});
