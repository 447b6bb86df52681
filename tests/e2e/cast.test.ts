import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();

/** Characters on the roll as the page lists them, in order. */
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="/cast/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
const queryOf = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
const textField = (page: Page) => page.getByRole("searchbox", { name: "Name, spelling or performer" });

/** A way to narrow or order the roll, and what it leaves in the address. */
interface Way {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly apply: (page: Page) => Promise<unknown>;
}

const ways: readonly Way[] = [
  {
    name: "a group",
    query: { group: "class-2-5" },
    apply: (page) => page.getByRole("button", { name: /^Class 2-5/u }).click(),
  },
  {
    name: "a standing",
    query: { standing: "none" },
    apply: (page) =>
      page.getByRole("combobox", { name: "Standing for season 2", exact: true }).selectOption("none"),
  },
  {
    name: "a season",
    query: { season: "1" },
    apply: (page) => page.getByRole("combobox", { name: "Season", exact: true }).selectOption("1"),
  },
  {
    name: "a text",
    query: { text: "cheong" },
    apply: (page) => textField(page).pressSequentially("cheong", { delay: 10 }),
  },
  {
    name: "an order",
    query: { sort: "name" },
    apply: (page) => page.getByRole("combobox", { name: "Order", exact: true }).selectOption("name"),
  },
];

describe("the roll", () => {
  test.each(ways)(
    "$name goes into the address, and survives a reload and the way back",
    async ({ query, apply }) => {
      await browser.visit(async ({ page, faults }) => {
        await page.goto(browser.at("/cast"));
        await whenReady(page);
        const all = await listed(page);
        await apply(page);
        await eventually(() => queryOf(page)).toEqual(query);
        await eventually(() => listed(page)).not.toEqual(all);
        const narrowed = await listed(page);
        expect(narrowed.length).toBeGreaterThan(0);
        expect(narrowed.every((address) => all.includes(address))).toBe(true);

        await page.reload();
        await whenReady(page);
        await eventually(() => listed(page)).toEqual(narrowed);

        await page.locator(`main a[href="${narrowed[0]}"]:visible`).first().click();
        await page.waitForURL(browser.at(narrowed[0] ?? ""));
        await page.goBack();
        await eventually(() => queryOf(page)).toEqual(query);
        await eventually(() => listed(page)).toEqual(narrowed);
        expect(faults).toEqual([]);
      });
    },
  );

  test("all of them together narrow further, and can be taken back", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      const all = await listed(page);
      for (const { apply } of ways) await apply(page);
      await eventually(() => queryOf(page)).toEqual(Object.assign({}, ...ways.map(({ query }) => query)));
      await textField(page).fill("nobody is called this");
      await eventually(() => listed(page)).toEqual([]);
      await page.getByRole("button", { name: "Show the whole roll" }).click();
      await page.getByRole("combobox", { name: "Order", exact: true }).selectOption("group");
      await eventually(() => queryOf(page)).toEqual({});
      await eventually(() => listed(page)).toEqual(all);
      expect(faults).toEqual([]);
    });
  });

  test("shows name tags instead, of the same characters, and says so in the address", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      const all = await listed(page);
      await page.getByRole("button", { name: "Tags", exact: true }).click();
      await eventually(() => queryOf(page)).toEqual({ view: "tags" });
      await eventually(() => page.locator("main .tags").count()).toBeGreaterThan(1);
      expect(await listed(page)).toEqual(all);
      await page.reload();
      await whenReady(page);
      await eventually(() => page.locator("main .roll-row.roll-heads").count()).toBe(0);
      expect(await listed(page)).toEqual(all);
      expect(faults).toEqual([]);
    });
  });

  test("on a phone shows the rarer filters on request, and while they narrow the roll", async () => {
    await browser.visit(
      async ({ page, faults }) => {
        await page.goto(browser.at("/cast"));
        await whenReady(page);
        const standing = page.getByRole("combobox", { name: "Standing for season 2", exact: true });
        const more = page.getByRole("button", { name: /^(?:More|Fewer) filters$/u });
        expect(await standing.isVisible()).toBe(false);
        expect(await more.getAttribute("aria-expanded")).toBe("false");
        await more.press("Enter");
        await eventually(() => more.getAttribute("aria-expanded")).toBe("true");
        await standing.selectOption("none");
        await eventually(() => queryOf(page)).toEqual({ standing: "none" });
        // Nothing can be hidden that says why the roll is short.
        await eventually(() => more.count()).toBe(0);
        await page.reload();
        await whenReady(page);
        await eventually(() => standing.isVisible()).toBe(true);
        expect(faults).toEqual([]);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  test("explains the marks that stand in the rows, and no others", async () => {
    await browser.visit(async ({ page }) => {
      const legend = page.getByRole("list", { name: "Marks of attendance" }).getByRole("listitem");
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      expect(await legend.allInnerTexts()).toEqual(["sealed"]);
      await page.goto(browser.at("/cast?seen=s1e12"));
      await eventually(() => legend.allInnerTexts()).toEqual([
        "on record",
        "turned",
        "half-infected",
        "dies",
        "no record",
      ]);
    });
  });

  test("asks only for episodes that the reader has watched", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      const episodes = page.getByRole("combobox", { name: "On record in", exact: true });
      expect(await episodes.count()).toBe(0);
      await page.goto(browser.at("/cast?seen=s1e03&episode=02"));
      await eventually(() => episodes.locator("option").allTextContents()).toEqual([
        "Any episode",
        "S1 E01",
        "S1 E02",
        "S1 E03",
      ]);
      expect(await episodes.inputValue()).toBe("02");
      const rows = page.locator(".roll-row:not(.roll-heads):has(.roll-cell)");
      const marks = await rows.evaluateAll((all) =>
        all.map((row) => row.querySelectorAll(".roll-cell")[1]?.querySelector("svg") !== null),
      );
      expect(marks.length).toBeGreaterThan(3);
      expect(marks).not.toContain(false);
      expect(faults).toEqual([]);
    });
  });

  test("two changes in one breath do not undo each other", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      await page.evaluate(() => {
        const chips = [...document.querySelectorAll<HTMLButtonElement>("main .chips button")];
        chips.find(({ textContent }) => textContent.startsWith("Class 2-5"))?.click();
        const order = [...document.querySelectorAll<HTMLSelectElement>("main select")].find((select) =>
          [...select.options].some(({ value }) => value === "hangul"),
        );
        if (!order) throw new Error("The roll has no field for its order.");
        order.value = "name";
        order.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await eventually(() => queryOf(page)).toEqual({ group: "class-2-5", sort: "name" });
      expect(faults).toEqual([]);
    });
  });

  test("is filtered at once while what the reader has seen is on its way", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.route(/\/layers\//u, () => {}); // Nothing ever comes…
      const givenUp: string[] = [];
      page.on("requestfailed", (request) => givenUp.push(request.url()));
      await page.goto(browser.at("/cast?seen=s1e12"));
      await whenReady(page);
      await page.getByRole("button", { name: /^Class 2-5/u }).click();
      await eventually(() => queryOf(page)).toEqual({ seen: "s1e12", group: "class-2-5" });
      expect(givenUp).toEqual([]); // … and is still waited for.
      expect(faults).toEqual([]);
    });
  });

  test("keeps a filter and a day that are chosen while the record of that day is on its way", async () => {
    await browser.visit(async ({ page, faults }) => {
      let letCome = (): void => {};
      const gate = new Promise<void>((resolve) => void (letCome = resolve));
      await page.route(/\/layers\//u, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      await page.getByRole("button", { name: /As of/u }).click();
      await page.getByLabel("Read the register as it stood on").fill("2025-01-01");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Class 2-5/u }).click();
      expect(queryOf(page)).toEqual({});
      letCome();
      await eventually(() => queryOf(page)).toEqual({ asof: "2025-01-01", group: "class-2-5" });
      expect(faults).toEqual([]);
    });
  });

  test("is in the order of the names when asked", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at("/cast?sort=name"));
      await whenReady(page);
      const addresses = await listed(page);
      await eventually(async () => [...(await listed(page))].sort().at(0)).toBe(addresses.toSorted().at(0));
      const names = await page.evaluate(
        (hrefs) =>
          hrefs.map(
            (href) =>
              document.querySelector(`main a[href="${href}"]:not([aria-hidden])`)?.textContent.trim() ?? "",
          ),
        await listed(page),
      );
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
    });
  });

  test.each(["group=zzz", "standing=zzz", "season=zzz", "episode=zzz", "view=zzz", "sort=zzz"])(
    "an address that cannot be read, ?%s, gives a notice and everybody",
    async (query) => {
      await browser.visit(async ({ page, faults }) => {
        await page.goto(browser.at("/cast"));
        await whenReady(page);
        const all = await listed(page);
        await page.goto(browser.at(`/cast?${query}`));
        await whenReady(page);
        await page.getByRole("status").filter({ hasText: "zzz" }).waitFor({ timeout: 10_000 });
        expect(await listed(page)).toEqual(all);
        expect(faults).toEqual([]);
      });
    },
  );
});
