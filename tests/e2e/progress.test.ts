import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { choosePlace, expectLayers, expectPlace, layersIn, placeControl } from "../support/site-reader.ts";
import { listPages } from "../support/site.ts";

const browser = startBrowser();
const sealed = listPages().find((page) => page.sealed)?.address ?? "";
const path = "/cast/nam-on-jo";
const stored = () => localStorage.getItem("register.progress");

describe.concurrent("How far have you watched?", () => {
  test("is set by keyboard alone", async () => {
    await browser.visit(async ({ page, requests, faults }) => {
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
      // Arrows only choose: nothing on the way to the third episode may be opened, nor fetched.
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page
        .getByRole("button", { name: "I have watched S1 E03" })
        .and(page.locator("[type=submit]"))
        .waitFor();
      await expectPlace(page, "S1 E01");
      await expectLayers(requests, [0, 1]);
      await page.keyboard.press("Enter");
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
        expect(await page.evaluate(stored)).toBe("none");
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

describe.concurrent("the question, asked once", () => {
  const question = (page: Page) => page.getByRole("complementary", { name: "Your place" });

  test("is one line under the head, until it is answered", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await question(page).getByRole("button", { name: "Set my place" }).click();
      await page.getByRole("radio", { name: "S1 E02", exact: true }).check();
      await expectPlace(page, "S1 E02");
      await question(page).waitFor({ state: "detached" });
      await page.goto(browser.at("/world"));
      await whenReady(page);
      expect(await question(page).count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test("“I haven’t started” is an answer too, and is remembered", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await question(page)
        .getByRole("button", { name: /haven.t started/u })
        .click();
      await question(page).waitFor({ state: "detached" });
      await page.reload();
      await whenReady(page);
      expect(await question(page).count()).toBe(0);
      await expectPlace(page, "Not started");
      expect(faults).toEqual([]);
    });
  });

  test("is not asked of who came with an answer, nor where no script could take one", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at(`${path}?seen=s1e02`));
      await expectPlace(page, "S1 E02");
      expect(await question(page).count()).toBe(0);
      // Hidden before the first paint already, or the page would move when it goes.
      expect(await page.locator("html[data-placed]").count()).toBe(1);
    });
    await browser.visit(
      async ({ page }) => {
        await page.goto(browser.at(path));
        expect(await page.locator("aside.ask-place").isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe.concurrent("a seal opened for one section alone", () => {
  test("shows what the next episode adds there, keeps the place, and closes on leaving", async () => {
    await browser.visit(async ({ page, requests, faults }) => {
      await page.goto(browser.at("/cast/choi-nam-ra"));
      await whenReady(page);
      const strip = page.locator(".sealed").first();
      await strip.getByRole("button", { name: "Open this one only" }).click();
      await strip.getByText("It will close again when you leave").waitFor();
      expect(await strip.getByRole("listitem").count()).toBeGreaterThan(0);
      const numbers = await strip
        .locator(".cite a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(await page.locator(number).count()).toBe(1);
      await expectPlace(page, "Not started");
      expect(layersIn(requests)).toEqual([0, 1]);
      const opened = (await strip.locator(".claim-text").first().textContent()) ?? "";

      await page.getByRole("link", { name: "The roll" }).first().click();
      await page.waitForURL(browser.at("/cast"));
      await page.goBack();
      await page.getByText("Sealed from S1 E01").first().waitFor();
      expect(await page.getByText(opened).count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test("on the page of an unwatched episode it is that episode’s, and opens its story", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/episodes/s1e12"));
      await whenReady(page);
      const strip = page.locator(".sealed");
      await strip.getByText("Sealed from S1 E12").waitFor();
      await strip.getByRole("button", { name: "Open this one only" }).click();
      await strip.getByText("It will close again when you leave").waitFor();
      expect(await strip.locator(".prose").count()).toBeGreaterThan(0);
      expect(await strip.locator(".events > li").count()).toBeGreaterThan(0);
      await expectPlace(page, "Not started");
      await strip.getByRole("button", { name: "I have watched S1 E12" }).click();
      await expectPlace(page, "S1 E12");
      expect(faults).toEqual([]);
    });
  });

  test("and all is silent where the layer does not come", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at("/cast/choi-nam-ra"));
      await whenReady(page);
      await page.route(/\/layers\//u, (route) => route.fulfill({ status: 503 }));
      await page.getByRole("button", { name: "Open this one only" }).first().click();
      await page.getByRole("status").filter({ hasText: "stays sealed" }).waitFor({ timeout: 30_000 });
      expect(await page.getByText("Sealed from S1 E01").count()).toBeGreaterThan(0);
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
