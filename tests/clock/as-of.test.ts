import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { today } from "../../src/build/today.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { laterWords } from "../support/later-words.ts";
import { mustCompile, readContent } from "../support/site-record.ts";

// The world clock where one has to do something: search, rest on a link, turn the date, mistype it. What pages say
// by themselves is read in as-of-scan.test.ts.

const { layers } = mustCompile(await readContent());
const worldOn = (asOf: string) => open(layers, { progress: null, asOf });
const now = worldOn(today());
const browser = startBrowser();

const searchField = (page: Page) => page.getByRole("combobox", { name: /search/iu });

/** Types into the search box, and reads what it answers: its options, and everything that it says. */
async function ask(page: Page, typed: string): Promise<{ options: string[]; all: string }> {
  const box = page.getByRole("search").filter({ has: searchField(page) });
  await searchField(page).fill("");
  await eventually(() => box.getByRole("option").count()).toBe(0);
  const idle = await box.innerText();
  await searchField(page).fill(typed);
  await eventually(() => box.innerText()).not.toBe(idle);
  // Options, or the sentence that there are none: until then the search is on its way.
  await eventually(
    async () => (await box.getByRole("option").count()) + (await box.locator(".empty").count()),
  ).toBeGreaterThan(0);
  return { options: await box.getByRole("option").allInnerTexts(), all: await box.innerText() };
}

/** Opens a page as of a day and waits until it shows that day. */
async function turnBack(page: Page, path: string, day: string): Promise<void> {
  await page.goto(browser.at(`${path}?asof=${day}`));
  await whenReady(page);
  await page.locator(".past-band").waitFor();
  await page.locator("main h1").waitFor();
}

describe.concurrent("the search box", () => {
  const days = ["2022-02-15", "2024-05-23", "2025-06-27"] as const;

  test.each(days)("as of %s finds and suggests nobody who was not known", async (day) => {
    const there = new Set(worldOn(day).tables.people.map(({ id }) => id));
    const unknown = now.tables.people.filter(({ id }) => !there.has(id)).slice(0, 4);
    expect(unknown.length).toBeGreaterThan(0);
    await browser.visit(async ({ page, faults }) => {
      await turnBack(page, "/people", day);
      // Somebody known is found, so that silence about the others means something.
      expect((await ask(page, "park ji hu")).options.join(" ")).toContain("Park Ji-hu");
      const later = laterWords(now, worldOn(day));
      for (const { name } of unknown)
        for (const typed of [name.credited, name.credited.slice(0, -1), name.hangul ?? name.credited]) {
          const read = await ask(page, typed);
          expect(later.find(read.options)).toEqual([]);
          // What was typed is repeated where nothing is found.
          expect(later.find([read.all.replaceAll(typed, "…")])).toEqual([]);
        }
      const [first] = unknown;
      await page.goto(browser.at(`/search?q=${first?.name.credited ?? ""}&asof=${day}`));
      await whenReady(page);
      await page.locator(".past-band").waitFor();
      await page.waitForLoadState("networkidle");
      const results = await page
        .locator("main a[href]")
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).pathname),
        );
      expect(results.filter((to) => later.addresses.has(to))).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
});

describe.concurrent("the card of a link", () => {
  test.each([
    ["2024-05-23", "/questions", "/questions/"],
    ["2024-05-23", "/cast", "/cast/"],
    ["2025-07-25", "/people", "/people/"],
  ])("as of %s tells nothing later (%s)", async (day, list, to) => {
    const later = laterWords(now, worldOn(day));
    await browser.visit(
      async ({ page, faults }) => {
        await turnBack(page, list, day);
        const links = page.locator(`main a[href^="${to}"]`);
        for (const index of [0, 3]) {
          await links.nth(index).hover();
          const card = page.getByRole("tooltip");
          await card.waitFor();
          const read = await card.innerText();
          expect(read).not.toBe("");
          expect(later.find([read])).toEqual([]);
          await page.mouse.move(2, 2, { steps: 3 });
          await card.waitFor({ state: "detached" });
        }
        expect(faults).toEqual([]);
      },
      { viewport: { width: 1280, height: 900 } },
    );
  });
});

describe.concurrent("the slider", () => {
  test("shows no report beyond the day, and leads back", async () => {
    const day = "2024-05-23";
    await browser.visit(async ({ page, faults }) => {
      await turnBack(page, "/timeline", day);
      const slider = page.getByRole("slider", { name: "As of" });
      await slider.waitFor();
      expect(await slider.getAttribute("aria-valuetext")).toBe("23 May 2024");
      // No marks of reports: their days would stand in a list of the slider.
      expect(await slider.getAttribute("list")).toBeNull();
      const later = laterWords(now, worldOn(day));
      const group = page.getByRole("group", { name: "Turn the date" });
      expect(later.find(await group.allInnerTexts())).toEqual([]);
      await page.getByRole("button", { name: "Return to today" }).first().click();
      await page.locator(".past-band").waitFor({ state: "detached" });
      await eventually(() => new URL(page.url()).searchParams.get("asof")).toBeNull();
      expect(faults).toEqual([]);
    });
  });
});

describe.concurrent("a day that cannot be shown", () => {
  const wrong = ["2999-01-01", "yesterday", "2024-02-31", "1999-01-01"] as const;
  const pages = ["/", "/timeline", "/questions/season-2-release-window", "/sources", "/changes"] as const;

  test.each(pages)("is told on %s, and the page is today's", async (path) => {
    await browser.visit(async ({ page, faults }) => {
      for (const value of wrong) {
        await page.goto(browser.at(`${path}?asof=${value}`));
        await whenReady(page);
        await page.getByRole("status").filter({ hasText: value }).waitFor();
        expect(await page.locator(".past-band").count()).toBe(0);
        expect(await page.locator("main h1").count()).toBe(1);
      }
      expect(faults).toEqual([]);
    });
  });

  test("a page of something later is sealed, in words that fit", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/people/seo-ji-hoon?asof=2024-05-23"));
      await whenReady(page);
      await page.locator("[data-sealed-page]").getByText("later than the day you are reading").waitFor();
      expect(await page.title()).not.toContain("Seo");
      expect(faults).toEqual([]);
    });
  });
});
