import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import type { WatchedPage } from "../support/browser.ts";
import { readKept, writeKept } from "../support/site-kept.ts";
import { listPages } from "../support/site.ts";

const browser = startBrowser();
const months = listPages()
  .map(({ address }) => address)
  .filter((address) => /^\/changes\/\d{4}-\d{2}$/u.test(address));

const on = (address: string, work: (watched: WatchedPage) => Promise<void>): Promise<void> =>
  browser.visit(async (watched) => {
    await watched.page.goto(browser.at(address));
    await whenReady(watched.page);
    await work(watched);
    expect(watched.faults).toEqual([]);
  });
const rows = (page: Page) => page.locator(".changes > .claim");

describe("the list of changes", () => {
  test("is short, and every month leads to a page of its own", () =>
    on("/changes", async ({ page }) => {
      expect(await rows(page).count()).toBeLessThan(120);
      expect(await rows(page).count()).toBeGreaterThanOrEqual(40);
      const links = await page
        .locator(".month-index a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.filter((link) => link !== "/changes/undated")).toEqual(months.toReversed());
      await page.locator('.month-index a[href="/changes/2025-07"]').click();
      await page.waitForURL(browser.at("/changes/2025-07"));
      await eventually(() => page.locator("h1").innerText()).toContain("Jul 2025");
      expect(await rows(page).count()).toBeGreaterThan(10);
    }));

  test("without a script a month reads whole, and leads to the months beside it", async () => {
    await browser.visit(
      async ({ page, faults }) => {
        await page.goto(browser.at("/changes/2025-07"));
        expect(await rows(page).count()).toBeGreaterThan(10);
        await page.locator('.turn a[href="/changes/2025-06"]').click();
        expect(await page.locator("h1").innerText()).toContain("Jun 2025");
        expect(faults).toEqual([]);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each(["/changes/2019-01", "/changes/2025-13", "/changes/nothing"])("%s is absent", async (address) => {
    await browser.visit(async ({ page }) => {
      const response = await page.goto(browser.at(address));
      await whenReady(page);
      expect(response?.status()).toBe(404);
      await eventually(() => page.title()).toMatch(/^Absent/u);
    });
  });

  test("as of a day it ends there, and a later month is empty and says so", () =>
    on("/changes?asof=2024-05-23", async ({ page }) => {
      await eventually(() => rows(page).first().locator(".claim-date").innerText()).toBe("23 May 2024");
      const known = await page
        .locator(".month-index a")
        .evaluateAll((all) => all.map((link) => new URL(link.getAttribute("href") ?? "", location.href)));
      expect(known.length).toBeGreaterThan(5);
      expect(known.filter(({ pathname }) => pathname > "/changes/2024-05")).toEqual([]);
      await page.goto(browser.at("/changes/2025-07?asof=2024-05-23"));
      await eventually(() => page.locator(".empty").innerText()).toContain("nothing of it was known");
    }));
});

describe("two days compared", () => {
  test("by address: answers before and after, and new works by publisher", () =>
    on("/changes?from=2024-05-23&to=2025-08-01", async ({ page }) => {
      const first = page.locator(".compared > li").first();
      await eventually(() => first.innerText()).toContain("1 Aug 2025");
      expect(await first.innerText()).toContain("23 May 2024");
      expect(await page.locator(".notice").count()).toBe(0);
      expect(await page.locator('input[name="from"]').inputValue()).toBe("2024-05-23");
      await page.locator("summary", { hasText: "New works by" }).click();
      expect(await page.locator("details .publishers > li").count()).toBeGreaterThan(1);
    }));

  test("by the form: the days go into the address, and survive a reload", () =>
    on("/changes", async ({ page }) => {
      await page.getByLabel("From", { exact: true }).fill("2025-06-01");
      await page.getByLabel("To", { exact: true }).fill("2025-07-31");
      await page.getByRole("button", { name: "Compare" }).click();
      await eventually(() => new URL(page.url()).search).toBe("?from=2025-06-01&to=2025-07-31");
      await eventually(() => page.locator(".compared").count()).toBeGreaterThan(0);
      await page.reload();
      await eventually(() => page.locator(".compared").count()).toBeGreaterThan(0);
      expect(await page.locator('input[name="to"]').inputValue()).toBe("2025-07-31");
    }));

  test.each([
    ["from=2025-08-01&to=2024-05-23", "is later than"],
    ["from=2024-02-31&to=2024-05-23", "is not a date"],
    ["from=1999-01-01", "The record begins on"],
    ["from=2024-05-23&to=2999-01-01", "later than the day of this reading"],
    ["to=2024-05-23", "not from which"],
    ["asof=2024-05-23&from=2024-01-01&to=2025-01-01", "later than the day of this reading, 2024-05-23"],
  ])("?%s is set aside with a notice, and the page stays", (query, notice) =>
    on(`/changes?${query}`, async ({ page }) => {
      await eventually(() => page.locator(".notice").allInnerTexts()).toHaveLength(1);
      expect(await page.locator(".notice").innerText()).toContain(notice);
      expect(await page.locator(".compared").count()).toBe(0);
      expect(await rows(page).count()).toBeGreaterThan(5);
    }),
  );

  test("the band of a past day asks what has changed since", () =>
    on("/?asof=2024-05-23", async ({ page }) => {
      await page.getByRole("link", { name: "What has changed since then?" }).click();
      await page.waitForURL(browser.at("/changes?from=2024-05-23"));
      await eventually(() => page.locator(".compared").count()).toBeGreaterThan(0);
      expect(await page.locator(".past-band").count()).toBe(0);
    }));
});

describe("since the last visit", () => {
  const kept = (page: Page): Promise<unknown> => readKept(page, "last-visit");
  const mark = (page: Page): Locator => page.getByLabel("Mark my visits on this device");
  /** Has visits marked, and then puts another text in the place of the mark. */
  const visitedBefore = async (page: Page, text: string): Promise<void> => {
    await mark(page).check();
    await eventually(() => kept(page)).toBeDefined();
    await writeKept(page, "last-visit", text);
    await page.reload();
    await whenReady(page);
  };

  test("nothing is stored before it is asked for, and nothing after it is forgotten", () =>
    on("/changes", async ({ page }) => {
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      await mark(page).check();
      await eventually(() => kept(page)).toMatch(/^\{"read":"[-\d]+","before":"[-\d]+"\}$/u);
      await eventually(() => page.locator(".visits").innerText()).toContain(
        "Nothing dated after the edition",
      );
      await page.reload();
      await eventually(() => mark(page).isChecked()).toBe(true);
      await mark(page).uncheck();
      await eventually(() => kept(page)).toBeUndefined();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }));

  test("after a newer edition the changes are counted, and the place in the list is marked", () =>
    on("/changes", async ({ page }) => {
      await visitedBefore(page, JSON.stringify({ read: "2026-02-24", before: null }));
      const line = page.locator("#last-visit");
      // A row out of sight is not drawn, and has no inner text.
      await eventually(() => line.textContent()).toContain("24 Feb 2026");
      const above = await page.evaluate(() => {
        const place = document.querySelector("#last-visit");
        return [...document.querySelectorAll(".changes > .claim")].filter(
          (row) => place && row.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).length;
      });
      expect(await page.locator(".visits").innerText()).toContain(`${above} changes dated after`);
      await page.goto(browser.at("/"));
      await eventually(() => page.locator(".since-visit").allInnerTexts()).toHaveLength(1);
      expect(await page.locator(".since-visit").innerText()).toContain(`${above} changes dated after`);
      await page.locator(".since-visit a").click();
      await page.getByRole("button", { name: "I have read them" }).click();
      await eventually(() => page.locator(".visits").innerText()).toContain("Nothing dated after");
    }));

  test.each(["not json", '{"read":"yesterday","before":1}', "7"])("%s in the store is no visit", (text) =>
    on("/changes", async ({ page }) => {
      await visitedBefore(page, text);
      await page.waitForLoadState("networkidle");
      expect(await mark(page).isChecked()).toBe(false);
    }),
  );

  test.each(["full", "blocked"])("storage that is %s is said to be, and the page works", async (state) => {
    await browser.visit(async ({ page, faults }) => {
      await page.addInitScript((how) => {
        const refuse = (): never => {
          throw new DOMException("No.", "QuotaExceededError");
        };
        if (how === "full") IDBObjectStore.prototype.put = refuse;
        else Object.defineProperty(window, "indexedDB", { get: refuse });
      }, state);
      await page.goto(browser.at("/changes"));
      await whenReady(page);
      await mark(page).check();
      await eventually(() => page.locator(".visits").innerText()).toContain("This browser stores nothing");
      expect(await rows(page).count()).toBeGreaterThanOrEqual(40);
      expect(faults).toEqual([]);
    });
  });
});

describe("sources", () => {
  test("stand on pages, whose number is in the address", () =>
    on("/sources", async ({ page }) => {
      const first = await page.locator(".works > li").first().innerText();
      expect(await page.locator(".works > li").count()).toBe(100);
      await page.getByRole("link", { name: "Older works" }).click();
      await page.waitForURL(browser.at("/sources?page=2"));
      await eventually(() => page.locator(".works > li").first().innerText()).not.toBe(first);
      await page.reload();
      await eventually(() =>
        page.getByRole("navigation", { name: "Pages of the list" }).innerText(),
      ).toContain("Page 2 of");
    }));

  test("are narrowed by year, and by what the address cannot mean not at all", () =>
    on("/sources?year=2024&page=zero", async ({ page }) => {
      await eventually(() => page.locator(".notice").allInnerTexts()).toHaveLength(1);
      await eventually(() => page.locator(".works > li").count()).toBeLessThan(100);
      const dates = await page.locator(".works > li > .meta:nth-child(2)").allInnerTexts();
      expect(dates.filter((date) => !date.includes("2024"))).toEqual([]);
    }));

  test("tell who repeated whom, as lists in lists, with this work marked", () =>
    on("/sources/ary-news-2025-06-27", async ({ page }) => {
      const here = page.locator('.work-tree [aria-current="true"]');
      expect(await here.textContent()).toContain("ARY News");
      expect(await page.locator(".work-tree > li > p").first().textContent()).toContain("origin");
      expect(await page.locator(".work-tree > li > ul > li").count()).toBeGreaterThan(2);
    }));

  test("so does a question, and its “why?” lists the claims with their ranks", () =>
    on("/questions/season-2-release-window", async ({ page }) => {
      expect(await page.locator(".work-tree > li > ul > li").count()).toBeGreaterThan(2);
      await page.getByRole("button", { name: "why this standing?" }).click();
      await eventually(() => page.locator(".why-claims > li").count()).toBe(8);
      expect(await page.locator(".why-claims > li").first().innerText()).toMatch(/^Rank \d leads/u);
    }));
});
