import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { WatchedPage } from "../support/browser.ts";
import { eventually, savesData, startBrowser, whenReady } from "../support/browser.ts";
import { expectPlace } from "../support/site-reader.ts";
import { listFiles, listPages, readFile } from "../support/site.ts";

const browser = startBrowser();
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** A question whose ledger has claims. */
const question =
  listPages().find(({ address, html }) => address.startsWith("/questions/") && html.includes('class="claim '))
    ?.address ?? "";

/** Opens a page, does some work on it, and expects that nothing went wrong. */
const on = (
  address: string,
  options: BrowserContextOptions,
  work: (watched: WatchedPage) => Promise<void>,
): Promise<void> =>
  browser.visit(async (watched) => {
    await watched.page.goto(browser.at(address));
    if (options.javaScriptEnabled !== false) await whenReady(watched.page);
    await work(watched);
    expect(watched.faults).toEqual([]);
  }, options);

const card = (page: Page): Locator => page.getByRole("dialog", { name: /^Source \d+: / });
const number = (page: Page): Locator => page.locator(".claims .cite a").first();
/** What has the focus, by its accessible name or text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );

describe("a citation’s number", () => {
  test("opens its card under a mouse, which can go into it; Escape closes it for good", () =>
    on(question, wide, async ({ page }) => {
      await number(page).hover();
      await card(page).waitFor();
      await card(page).getByRole("link", { name: "Source page" }).hover();
      await page.waitForTimeout(500);
      expect(await card(page).isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await card(page).waitFor({ state: "detached" });
      await page.mouse.move(2, 500, { steps: 3 });
      await number(page).hover();
      await card(page).waitFor();
      await page.mouse.move(2, 500, { steps: 3 });
      await card(page).waitFor({ state: "detached" });
    }));

  test("opens it for the keyboard, which goes through it and comes back", () =>
    on(question, wide, async ({ page }) => {
      await number(page).focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await card(page).waitFor();
      expect(await number(page).getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Close");
      await page.keyboard.press("Tab");
      await eventually(() => focused(page)).toBe("Source page");
      await page.keyboard.press("Escape");
      await card(page).waitFor({ state: "detached" });
      expect(await focused(page)).toMatch(/^Source \d+$/u);
      await page.keyboard.press("Enter");
      await eventually(() => focused(page)).toMatch(/^Source \d+: /u);
    }));

  test("is a sheet at the foot of a phone", () =>
    on(question, phone, async ({ page }) => {
      await number(page).tap();
      await card(page).waitFor();
      const box = await card(page).boundingBox();
      expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844]);
      await card(page).getByRole("button", { name: "Close" }).tap();
      await card(page).waitFor({ state: "detached" });
    }));

  test("is a link to the list where there is no script", () =>
    on(question, { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      await number(page).click();
      expect(new URL(page.url()).hash).toMatch(/^#source-\d+$/u);
    }));
});

test.each([true, false])("the why of a standing opens beside it (scripts: %s)", (javaScriptEnabled) =>
  on(question, { ...wide, javaScriptEnabled }, async ({ page }) => {
    await page.getByRole("button", { name: "why this standing?" }).click();
    const why = page.getByRole("dialog", { name: "Why this standing?" });
    await why.waitFor();
    expect(await why.locator("p").count()).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await why.waitFor({ state: "hidden" });
  }),
);

describe("a link to a character", () => {
  const link = (page: Page): Locator => page.locator('main a[href^="/cast/"]').nth(1);
  const preview = (page: Page): Locator => page.getByRole("tooltip");
  const asked = (requests: readonly string[]): string[] =>
    requests.filter((path) => /\/answers\/.+\/character\//u.test(path));

  test("shows who it is while one rests on it, and asks once", () =>
    on("/cast", wide, async ({ page, requests }) => {
      const name = await link(page).textContent();
      for (let time = 0; time < 2; time++) {
        await link(page).hover();
        await preview(page).waitFor();
        expect(await preview(page).innerText()).toContain(name);
        expect(await link(page).getAttribute("aria-describedby")).toBe(
          await preview(page).getAttribute("id"),
        );
        await page.mouse.move(2, 2, { steps: 3 });
        await preview(page).waitFor({ state: "detached" });
      }
      const answers = asked(requests);
      expect(answers).not.toEqual([]);
      expect(new Set(answers).size).toBe(answers.length);
    }));

  test.each([
    { name: "under a finger", options: phone, script: "" },
    {
      name: "where data are saved",
      options: wide,
      script: savesData,
    },
  ])("shows nothing $name", ({ options, script }) =>
    browser.visit(async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      await link(page).hover();
      await link(page).focus();
      await page.waitForTimeout(1000);
      expect(await preview(page).count()).toBe(0);
    }, options),
  );
});

test("an entry’s link is copied without the reader’s place, and that is said", () =>
  on(
    `${question}?seen=s1e02`,
    { ...wide, permissions: ["clipboard-read", "clipboard-write"] },
    async ({ page }) => {
      const row = page.locator(".claim").first();
      await row.hover();
      await row.getByRole("link", { name: "Copy link to this entry" }).click();
      await page.getByRole("status").filter({ hasText: "copied" }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(browser.at(`${question}#${await row.getAttribute("id")}`));
      await page.waitForTimeout(8000);
      expect(await page.locator(".toast").isVisible()).toBe(true);
    },
  ));

test("watching an episode can be undone from the toast", () =>
  on("/cast", wide, async ({ page }) => {
    await page
      .getByRole("button", { name: /^I have watched/u })
      .first()
      .click();
    await expectPlace(page, "S1 E01");
    await page.getByRole("button", { name: "Undo" }).click();
    await expectPlace(page, "Not started");
    expect(await page.locator(".toast").count()).toBe(0);
  }));

describe("the keys", () => {
  const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Keyboard shortcuts" });

  test("go places, press the head’s controls, and keep still in a field", () =>
    on("/people?asof=2024-05-23", wide, async ({ page }) => {
      await page.keyboard.press("g");
      await page.keyboard.press("t");
      await page.waitForURL(browser.at("/timeline?asof=2024-05-23"));
      await eventually(() => focused(page)).not.toBe("");
      await page.keyboard.press("p");
      await page.getByRole("dialog", { name: "Your place" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("d");
      await page.getByRole("dialog", { name: "As of which day?" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("b");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("board");
      await page.keyboard.press("/");
      await page.keyboard.type("gh?b");
      expect(await page.getByRole("combobox", { name: /search/iu }).inputValue()).toBe("gh?b");
      expect(await dialog(page).count()).toBe(0);
      expect(await page.locator("html").getAttribute("data-theme")).toBe("board");
    }));

  test("are told by ?, and can be switched off there and on again on the page about it", () =>
    on("/cast", wide, async ({ page }) => {
      await page.keyboard.press("?");
      await dialog(page).getByRole("checkbox", { name: "Single keys do this" }).uncheck();
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
      await page.reload();
      await whenReady(page);
      for (const key of ["?", "b", "/"]) await page.keyboard.press(key);
      await page.waitForTimeout(300);
      expect(await dialog(page).count()).toBe(0);
      expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
      await page.goto(browser.at("/about"));
      await whenReady(page);
      await page.getByRole("checkbox", { name: "Single keys do this" }).check();
      await page.getByRole("heading", { level: 1 }).click();
      await page.keyboard.press("?");
      await dialog(page).waitFor();
    }));
});

test("the component sheet is not shipped", () => {
  const telling = listFiles().filter(
    (file) => /\.(?:js|html|css)$/u.test(file) && /__sheet|data-specimen/u.test(readFile(file)),
  );
  expect(telling).toEqual([]);
  expect(listFiles().filter((file) => /^assets\/.*sheet/iu.test(file))).toEqual([]);
});
