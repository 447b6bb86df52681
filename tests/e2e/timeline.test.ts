import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { idsOf, queryOf, whenDrawn } from "../support/timeline-page.ts";

const browser = startBrowser();

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(browser.at(path));
  await whenReady(page);
  await whenDrawn(page);
};
const marks = (page: Page): Promise<string[]> => idsOf(page, "mark");
const eventIds = (page: Page): Promise<string[]> =>
  page.locator("main .claims.year > li").evaluateAll((rows) => rows.map(({ id }) => id));

describe("events", () => {
  test.each([
    { name: "a topic", query: { topic: "casting" } },
    { name: "a standing", query: { standing: "disputed" } },
    { name: "a publisher", query: { publisher: "pinkvilla" } },
    { name: "an order", query: { sort: "oldest" } },
  ])("$name goes into the address, and survives a reload and the way back", async ({ query }) => {
    await browser.visit(async ({ page, faults }) => {
      await open(page, "/timeline");
      const all = await eventIds(page);
      const [[name, value] = ["", ""]] = Object.entries(query);
      if (name === "publisher") await page.getByLabel("Publisher, here and in the chart").selectOption(value);
      else if (name === "sort") await page.getByLabel("Order", { exact: true }).selectOption(value);
      else await page.getByRole("button", { name: new RegExp(`^${value}`, "u") }).click();
      await eventually(() => queryOf(page)).toEqual(query);
      await eventually(() => eventIds(page)).not.toEqual(all);
      const left = await eventIds(page);
      expect(left.length).toBeGreaterThan(0);
      await page.reload();
      await whenReady(page);
      await eventually(() => eventIds(page)).toEqual(left);
      await page.getByRole("link", { name: "The outbreak, day by day" }).click();
      await page.waitForURL(browser.at("/timeline/outbreak"));
      await page.goBack();
      await eventually(() => queryOf(page)).toEqual(query);
      await eventually(() => eventIds(page)).toEqual(left);
      expect(faults).toEqual([]);
    });
  });

  test.each(["topic", "standing", "publisher", "sort", "page", "span", "order"])(
    "an address whose %s cannot be read gives a notice, and everything",
    async (name) => {
      await browser.visit(async ({ page, faults }) => {
        await open(page, "/timeline");
        const all = [await eventIds(page), await marks(page)];
        await open(page, `/timeline?${name}=zzz`);
        await page.getByRole("status").filter({ hasText: "zzz" }).waitFor({ timeout: 10_000 });
        expect([await eventIds(page), await marks(page)]).toEqual(all);
        expect(faults).toEqual([]);
      });
    },
  );

  test("the oldest one’s link opens its fold, comes to it and marks it, today and in the past", async () => {
    await browser.visit(async ({ page, faults }) => {
      await open(page, "/timeline");
      const oldest = (await eventIds(page)).at(-1) ?? "";
      for (const query of ["", "?asof=2024-05-23"]) {
        await page.goto("about:blank");
        await page.goto(browser.at(`/timeline${query}#${oldest}`));
        const row = page.locator(`[id="${oldest}"]`);
        await eventually(() => row.getAttribute("data-arrived")).toBe("");
        await eventually(() => row.evaluate((one) => one.closest("details")?.open)).toBe(true);
        await eventually(() =>
          row.evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        ).toBe(true);
        await eventually(() => row.getAttribute("data-arrived")).toBeNull();
      }
      expect(faults).toEqual([]);
    });
  });
});

test("the home page shows the same chart small, with its finding and the way to it", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/"));
    await whenReady(page);
    const chart = page.getByRole("img", { name: /predictions? of the release/u });
    await chart.locator("rect.slip-box").first().waitFor();
    await page.getByRole("link", { name: "Open the timeline" }).click();
    await page.waitForURL(browser.at("/timeline"));
    expect(faults).toEqual([]);
  });
});
