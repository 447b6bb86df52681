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
/** The mark that has the focus, or the words of what has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("data-mark") ?? document.activeElement?.textContent ?? "",
  );

const views = [
  "/timeline",
  "/timeline?asof=2024-05-23",
  "/timeline?asof=2025-08-01",
  "/timeline?asof=2022-02-01",
  "/timeline?span=2025-06/2026-01",
  "/timeline?span=2024-01/2024-12&asof=2026-01-20",
  "/timeline?publisher=pinkvilla",
  "/timeline?publisher=pinkvilla&span=2026-01/2026-06&order=publisher-up",
];

test("chart and table hold the same predictions, at any date, span and filter", async () => {
  const found = await browser.visitEach(views, async ({ page, faults }, path) => {
    await open(page, path);
    await eventually(() => marks(page)).toEqual(await idsOf(page, "row"));
    expect(faults).toEqual([]);
    return (await marks(page)).length;
  });
  const [all = 0, ...fewer] = found;
  expect(all).toBeGreaterThan(20);
  for (const count of fewer) expect(count).toBeLessThan(all);
  expect(found.at(-2)).toBeGreaterThan(0);
});

test("without a script both drawings and the table are there whole", async () => {
  await browser.visit(
    async ({ page }) => {
      await page.goto(browser.at("/timeline"));
      const rows = await idsOf(page, "row");
      expect(rows.length).toBeGreaterThan(20);
      expect(await marks(page)).toEqual([...rows, ...rows].sort());
      expect(await page.locator(".slip-plot:visible").count()).toBe(1);
    },
    { javaScriptEnabled: false },
  );
});

test("turned back, the chart has no word and no mark of a later day", async () => {
  await browser.visit(async ({ page, faults }) => {
    await open(page, "/timeline?asof=2024-05-23");
    await eventually(() => marks(page).then(({ length }) => length)).toBeLessThan(10);
    const drawn = await page.locator("main svg.slip text").allTextContents();
    expect(drawn).toContain("not written yet");
    expect(drawn).toContain("As of 23 May 2024");
    // Windows of 2025 were already predicted by then; nothing was known of 2026.
    expect(drawn.filter((text) => /202[6-9]/u.test(text))).toEqual([]);
    const across = await page.evaluate(() => {
      const chart = document.querySelector(".slip-plot svg");
      const line = chart?.querySelector(".slip-now path")?.getBoundingClientRect().right ?? 0;
      const later = [
        ...(chart?.querySelectorAll(".slip-box, .slip-pins circle, .slip-best, .slip-half") ?? []),
      ];
      return later.filter((one) => one.getBoundingClientRect().left > line).length;
    });
    expect(across).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  test("one stop leads into the chart, arrows walk it, and a card leads to the source", async () => {
    await browser.visit(async ({ page, faults }) => {
      await open(page, "/timeline");
      const order = await page
        .locator("[data-mark]")
        .evaluateAll((found) => found.map((one) => one.getAttribute("data-mark") ?? ""));
      await page.getByRole("button", { name: "Whole", exact: true }).focus();
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(order[0]);
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe(order[1]);
      await page.keyboard.press("End");
      expect(await focused(page)).toBe(order.at(-1));
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe(order.at(-1));
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe(order.at(-2));
      await page.keyboard.press("Home");
      expect(await focused(page)).toBe(order[0]);

      // Resting on a mark opens its card; Escape closes it, and the next Tab leaves the chart.
      await page.locator(".slip-plot .float").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".slip-plot .float").waitFor({ state: "detached" });
      await page.keyboard.press("Tab");
      expect(
        await page.locator(".as-of input[type=range]").evaluate((one) => one === document.activeElement),
      ).toBe(true);
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe(order[0]);

      await page.keyboard.press("Enter");
      const card = page.locator(".slip-plot .float");
      await card.waitFor();
      const source = card.getByRole("link", { name: "Source page" });
      const target = await source.getAttribute("href");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await source.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL(browser.at(target ?? ""));
      expect(faults).toEqual([]);
    });
  });

  test("keys bring the chart closer and move it, and the range is in the address, through a reload and back", async () => {
    await browser.visit(async ({ page, faults }) => {
      await open(page, "/timeline");
      const all = await marks(page);
      await page.locator("[data-mark]").last().focus();
      const held = await focused(page);
      await page.keyboard.press("+");
      await eventually(() => queryOf(page)["span"]).toMatch(/^\d{4}-\d{2}\/\d{4}-\d{2}$/u);
      const closer = queryOf(page)["span"];
      expect(await focused(page)).toBe(held);
      await page.keyboard.press("Shift+ArrowLeft");
      await eventually(() => queryOf(page)["span"]).not.toBe(closer);
      const seen = await marks(page);
      expect(seen.length).toBeLessThan(all.length);
      expect(await page.evaluate(() => document.activeElement?.closest("svg.slip") !== null)).toBe(true);

      await page.reload();
      await whenReady(page);
      await eventually(() => marks(page)).toEqual(seen);
      await page.getByRole("link", { name: "The whole ledger" }).click();
      await page.waitForURL(/\/questions\//u);
      await page.goBack();
      await eventually(() => marks(page)).toEqual(seen);

      await page.locator("[data-mark]").first().focus();
      await page.keyboard.press("0");
      await eventually(() => queryOf(page)).toEqual({});
      await eventually(() => marks(page)).toEqual(all);
      expect(faults).toEqual([]);
    });
  });

  test("a press on a column’s head sorts the table, says so, and stands in the address", async () => {
    await browser.visit(async ({ page, faults }) => {
      await open(page, "/timeline");
      await page.locator("summary", { hasText: "The same figures as a table" }).focus();
      await page.keyboard.press("Enter");
      const head = page.getByRole("columnheader", { name: "By" });
      await head.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await eventually(() => queryOf(page)).toEqual({ order: "publisher-up" });
      await eventually(() => head.getAttribute("aria-sort")).toBe("ascending");
      const names = () => page.locator("[data-row] td:nth-child(3)").allTextContents();
      const sorted = (await names()).map((name) => name.toLowerCase());
      expect(sorted).toEqual([...sorted].sort());
      await page.keyboard.press("Enter");
      await eventually(() => head.getAttribute("aria-sort")).toBe("descending");
      const down = await names();
      await page.reload();
      await whenReady(page);
      await eventually(names).toEqual(down);
      expect(
        await page.locator("details.slip-table").evaluate((one) => (one as HTMLDetailsElement).open),
      ).toBe(true);
      expect(faults).toEqual([]);
    });
  });
});

test("buttons, a drag and the wheel with Ctrl move the time shown, and a drag is no press", async () => {
  await browser.visit(async ({ page, faults }) => {
    await open(page, "/timeline");
    await page.getByRole("button", { name: "Closer" }).click();
    await eventually(() => queryOf(page)["span"]).toBeDefined();
    const before = queryOf(page)["span"];
    const box = await page.locator("svg.slip").boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.move(x + 120, y, { steps: 3 });
    await page.mouse.up();
    await eventually(() => queryOf(page)["span"]).not.toBe(before);
    expect((queryOf(page)["span"] ?? "") < (before ?? "")).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/timeline");
    const dragged = queryOf(page)["span"];
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await eventually(() => queryOf(page)["span"]).not.toBe(dragged);
    await page.getByRole("button", { name: "Whole", exact: true }).click();
    await eventually(() => queryOf(page)).toEqual({});
    expect(faults).toEqual([]);
  });
});

test("a tap on a mark opens its card as a sheet, and up and down a finger scrolls", async () => {
  await browser.visit(
    async ({ page, faults }) => {
      await open(page, "/timeline");
      await page.locator("[data-mark]").first().dispatchEvent("click");
      await page.getByRole("dialog").getByRole("link", { name: "Source page" }).waitFor();
      expect(await page.locator("svg.slip").evaluate((one) => getComputedStyle(one).touchAction)).toBe(
        "pan-y",
      );
      expect(faults).toEqual([]);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true },
  );
});
