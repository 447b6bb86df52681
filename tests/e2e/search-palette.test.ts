import fs from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, savesData, startBrowser, whenReady } from "../support/browser.ts";
import { readKept } from "../support/site-kept.ts";

const browser = startBrowser();
const field = (page: Page): Locator => page.getByRole("combobox", { name: /Search/u });
const options = (page: Page): Locator => page.locator(".palette").getByRole("option");
const phone = { viewport: { width: 390, height: 844 } };

/** Opens a page and its palette by the key. */
async function openPalette(page: Page, path = "/about"): Promise<void> {
  await page.goto(browser.at(path));
  await whenReady(page);
  await page.keyboard.press("/");
  await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
}

const isSearch = (path: string): boolean =>
  /SearchPalette|palette|growing-index|text-index|\/assets\/search-|\/search\//u.test(path);

test("nothing of the search is fetched before somebody reaches for it", async () => {
  await browser.visit(async ({ page, requests, faults }) => {
    await page.goto(browser.at("/cast/nam-on-jo"));
    await whenReady(page);
    await page.waitForLoadState("networkidle");
    expect(requests.filter(isSearch)).toEqual([]);
    await page.keyboard.press("/");
    // Its code, its style and the names.
    await eventually(() => requests.filter(isSearch).length).toBeGreaterThanOrEqual(3);
    expect(faults).toEqual([]);
  });
});

test("the page does not move when the palette opens, and the focus goes back when it closes", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/about"));
    await whenReady(page);
    const place = (): Promise<unknown> =>
      page.evaluate(() =>
        ["main", "h1", ".cell-place"].map((selector) =>
          JSON.stringify(document.querySelector(selector)?.getBoundingClientRect()),
        ),
      );
    const link = page.locator(".main-nav a").first();
    await link.focus();
    const before = await place();
    await page.keyboard.press("Control+k");
    await page.keyboard.insertText("ㅇㅊㅅ");
    await options(page).first().waitFor();
    expect(await place()).toEqual(before);
    const panel = await page.locator(".palette").boundingBox();
    expect(panel?.width).toBe(760);
    await page.keyboard.press("Escape");
    await options(page).first().waitFor({ state: "detached" });
    expect(await link.evaluate((anchor) => anchor === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });
});

test("it says how a query was read, with groups, standings, tags and the spelling that matched", async () => {
  await browser.visit(async ({ page, faults }) => {
    await openPalette(page);
    await page.keyboard.insertText("유ㅇㅅ");
    const reading = page.locator(".palette-reading");
    await eventually(() => reading.innerText()).toMatch(
      /^Read as initials: 유 \+ ㅇ \+ ㅅ\. Also finds Yoo In-soo/u,
    );
    await eventually(() => page.getByRole("group").count()).toBeGreaterThanOrEqual(3);
    const best = options(page).first();
    expect(await best.locator("mark").allInnerTexts()).toEqual(["유인수"]);
    expect(await best.locator(".stamp").innerText()).toMatch(/Disputed/u);
    expect(await page.locator(".result .tag").count()).toBeGreaterThan(0);
    await field(page).fill("in-soo yoo");
    await eventually(() => best.locator("mark").first().innerText()).toMatch(/In-soo/u);
    expect(faults).toEqual([]);
  });
});

describe("while an input method is composing", () => {
  test("Enter and the arrows are its own, and what is composed so far is looked for", async () => {
    await browser.visit(async ({ page, faults }) => {
      await openPalette(page);
      const session = await page.context().newCDPSession(page);
      for (const text of ["ㅇ", "이", "잋", "이처", "이청", "이청ㅅ"])
        await session.send("Input.imeSetComposition", {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await eventually(() => field(page).inputValue()).toBe("이청ㅅ");
      await eventually(() => options(page).first().innerText()).toContain("이청산");
      const chosen = await field(page).getAttribute("aria-activedescendant");
      for (const key of ["Enter", "ArrowDown", "ArrowUp"]) {
        await field(page).dispatchEvent("keydown", { key, isComposing: true });
        // Safari ends a composition first, and marks its Enter by the code alone.
        await field(page).dispatchEvent("keydown", { key, keyCode: 229 });
      }
      expect(new URL(page.url()).pathname).toBe("/about");
      expect(await field(page).getAttribute("aria-activedescendant")).toBe(chosen);
      await session.send("Input.insertText", { text: "이청산" });
      await page.keyboard.press("Enter");
      await page.waitForURL(browser.at("/cast/lee-cheong-san"));
      expect(faults).toEqual([]);
    });
  });
});

describe("recent searches", () => {
  const stored = (page: Page): Promise<unknown> => readKept(page, "recent-searches");

  test("last for the visit, and on the device only where the reader says so", async () => {
    await browser.visit(async ({ page, faults }) => {
      await openPalette(page);
      await page.keyboard.insertText("온조");
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(browser.at("/cast/nam-on-jo"));
      // The new page takes the focus first.
      await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      await page.keyboard.press("/");
      const again = page.locator(".palette").getByRole("button", { name: "온조" });
      await again.waitFor();
      expect(await stored(page)).toBeUndefined();
      await page.getByRole("checkbox", { name: "Keep on this device" }).check();
      await eventually(() => stored(page)).toBe('[{"text":"온조","level":0}]');
      await page.reload();
      await whenReady(page);
      await page.keyboard.press("/");
      await again.click();
      await options(page).first().waitFor();
      expect(await field(page).inputValue()).toBe("온조");
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await field(page).fill("");
      await page.getByRole("button", { name: "Forget them" }).click();
      await eventually(() => stored(page)).toBe("[]");
      await page.getByRole("checkbox", { name: "Keep on this device" }).uncheck();
      await eventually(() => stored(page)).toBeUndefined();
      expect(faults).toEqual([]);
    });
  });
});

test("on a phone the bottom bar opens it, at the full width of the top, and Close closes it", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/cast"));
    await whenReady(page);
    await page.locator(".tab-bar").getByRole("link", { name: "Search" }).click();
    await field(page).pressSequentially("ㅇㅊㅅ");
    await options(page).first().waitFor();
    expect(await page.locator(".palette").boundingBox()).toMatchObject({ x: 0, y: 0, width: 390 });
    await page.getByRole("button", { name: "Close" }).click();
    await options(page).first().waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/cast");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(faults).toEqual([]);
  }, phone);
});

test.each([
  ["a wide screen", {}],
  ["a phone", phone],
])("without a script the cell is a form, on %s", async (_name, options) => {
  await browser.visit(
    async ({ page }) => {
      await page.goto(browser.at("/about"));
      await field(page).focus();
      await page.keyboard.type("on-jo");
      expect(await page.locator(".palette").evaluate((panel) => getComputedStyle(panel).position)).toBe(
        "fixed",
      );
      await page.keyboard.press("Enter");
      await page.waitForURL(browser.at("/search?q=on-jo"));
      expect(await page.locator("h1").innerText()).toContain("Search");
    },
    { ...options, javaScriptEnabled: false },
  );
});

test("what was typed before the script had come is searched for when it has", async () => {
  await browser.visit(async ({ page, faults }) => {
    const held: (() => Promise<void>)[] = [];
    let holds = true;
    await page.route(/\.js$/u, (route) => {
      if (holds) held.push(() => route.continue());
      else void route.continue();
    });
    await page.goto(browser.at("/about"), { waitUntil: "commit" });
    // Nobody types into what is not painted yet: until then the page may wait for its typefaces, unseen.
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await field(page).focus();
    await page.keyboard.type("on-jo");
    holds = false;
    await Promise.all(held.map((release) => release()));
    await eventually(() => options(page).first().innerText()).toContain("Nam On-jo");
    expect(await field(page).inputValue()).toBe("on-jo");
    expect(faults).toEqual([]);
  });
});

test("a sealed word and an unknown one are answered alike", async () => {
  await browser.visit(async ({ page, requests, faults }) => {
    // What is fetched while nothing else is to be done comes before the one or the other, by chance.
    await page.addInitScript(savesData);
    const answers: string[] = [];
    for (const query of ["hyosan-bombing zzqx", "qvzzkx zzqx"]) {
      await openPalette(page);
      await page.waitForLoadState("networkidle");
      requests.length = 0;
      await page.keyboard.insertText(query);
      await page.locator(".search-nothing").waitFor();
      const told = await page.locator(".palette").innerText();
      answers.push(`${told.replaceAll(query, "…")} ${requests.join(" ")}`);
    }
    expect(answers[0]).toBe(answers[1]);
    expect(faults).toEqual([]);
  });
});

test.each([
  ["very long", "이청산 ".repeat(25_000)],
  ["emoji", "🧟‍♀️🧟"],
  ["right to left", "\u202eשלום"],
  ["control characters", "\u0000\u0007on-jo"],
  ["markup", '<img src=x onerror="throw 1"><b>on-jo'],
  ["half a surrogate", "\ud83e on-jo"],
])("text that is %s is only text", async (_name, text) => {
  await browser.visit(async ({ page, faults }) => {
    await openPalette(page);
    await field(page).evaluate((input: HTMLInputElement, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
    await eventually(() => page.locator(".palette-reading").innerText()).not.toMatch(/Searching|^$/u);
    expect(await page.locator(".palette img, .palette b").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/about");
    await page.locator("h1").waitFor();
    expect(faults).toEqual([]);
  });
});

test.each(["light", "dark"] as const)("axe finds nothing in it, %s", async (colorScheme) => {
  await browser.visit(
    async ({ page }) => {
      for (const query of ["", "유ㅇㅅ", "qvzzkx"]) {
        await openPalette(page);
        await page.keyboard.insertText(query);
        if (query === "") await page.locator(".palette-reading").waitFor();
        else await page.locator(".result, .search-nothing").first().waitFor();
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(".search").analyze();
        expect(violations.map(({ id, nodes }) => `${query} ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
      }
    },
    { colorScheme },
  );
});

test("where nothing is found a spelling can be proposed: its entry is shown, copied and downloaded", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openPalette(page);
    await page.keyboard.insertText('zzqx "유"');
    const box = page.locator(".palette");
    await box.getByText("Propose the spelling").click();
    const entry = box.locator("pre");
    const wanted = { text: 'zzqx "유"', kind: "press", language: "ko" };
    expect(JSON.parse(await entry.innerText())).toEqual(wanted);
    await box.getByRole("button", { name: "Copy the entry" }).click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await entry.innerText());
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      box.getByRole("button", { name: "Download it" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("spelling.json");
    expect(JSON.parse(await fs.readFile(await file.path(), "utf8"))).toEqual(wanted);
    // This register names no repository, and so no place to hand it in.
    expect(await box.locator("a[rel~=external]").count()).toBe(0);
    expect(await box.isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});
