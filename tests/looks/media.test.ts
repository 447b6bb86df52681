import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { patterns } from "../support/looks-states.ts";

const browser = startBrowser();
const question = "/questions/season-2-release-window";

/** Opens a page under some settings of the system and does some work on it. */
const on = <T>(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> =>
  browser.visit(async ({ page }) => {
    await page.goto(browser.at(address));
    await whenReady(page);
    await page.waitForLoadState("networkidle", { timeout: 120_000 });
    return work(page);
  }, options);

test("nothing moves for those who ask for less motion", async () => {
  const moving = await browser.visitEach(
    patterns,
    async ({ page }, address) => {
      await page.goto(browser.at(address));
      await whenReady(page);
      const found = await page.evaluate(() => {
        const running = document
          .getAnimations()
          .filter((animation) => animation.playState === "running")
          .map((animation) =>
            animation.effect instanceof KeyframeEffect ? (animation.effect.target?.className ?? "") : "",
          );
        const slow = [...document.querySelectorAll("body *")]
          .filter((element) =>
            /[1-9]/u.test(
              getComputedStyle(element).transitionDuration + getComputedStyle(element).animationDuration,
            ),
          )
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
        return [...running, ...new Set(slow)];
      });
      return found.map((what) => `${address}: ${what}`);
    },
    { reducedMotion: "reduce" },
  );
  expect(moving.flat()).toEqual([]);
});

describe("in forced colours", () => {
  /** The kinds of stamp and how each is drawn, without a word of colour. */
  const shapes = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll(".stamp")].map((stamp) => {
        const face = stamp.querySelector(".stamp-face") ?? stamp;
        const style = getComputedStyle(face);
        const before = getComputedStyle(face, "::before").content;
        const kind = [...stamp.classList].find((name) => name.startsWith("stamp-")) ?? "";
        const shape = [
          style.borderTopStyle,
          style.borderTopWidth,
          style.borderLeftWidth,
          style.borderRadius,
          style.textDecorationLine,
          before,
        ].join(" ");
        return { kind, shape, colour: style.color, ground: style.backgroundColor };
      }),
    );

  test("stamps keep a shape of their own, and their words can be read", () =>
    on("/__sheet", { forcedColors: "active" }, async (page) => {
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const all = await shapes(page);
      const byKind = new Map(all.map(({ kind, shape }) => [kind, shape]));
      expect(byKind.size).toBeGreaterThan(6);
      const counted = [
        "stamp-official",
        "stamp-corroborated",
        "stamp-reported",
        "stamp-rumour",
        "stamp-disputed",
        "stamp-unknown",
        "stamp-superseded",
      ];
      expect(counted.filter((kind) => !byKind.has(kind))).toEqual([]);
      expect(new Set(counted.map((kind) => byKind.get(kind))).size).toBe(counted.length);
      expect(all.filter(({ colour, ground }) => colour === ground)).toEqual([]);
    }));

  test("every control has an edge", () =>
    on("/__sheet", { forcedColors: "active" }, async (page) => {
      const edgeless = await page.evaluate(() =>
        [...document.querySelectorAll(".chip, .button, .place-cell, .input")]
          .filter((element) => Number.parseFloat(getComputedStyle(element).borderBottomWidth) < 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(edgeless).toEqual([]);
    }));
});

test("those who ask for more contrast get text without greys, and edges that are plain", () =>
  on(question, { contrast: "more" }, async (page) => {
    const greys = await page.evaluate(() => {
      const ink = getComputedStyle(document.body).color;
      return [...document.querySelectorAll(".meta, .hand, .claim-source")]
        .map((element) => getComputedStyle(element).color)
        .filter((colour) => colour !== ink);
    });
    expect(greys).toEqual([]);
    const rules = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--rule-2"),
    );
    expect(rules).toBe(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ink")),
    );
  }));

describe("on paper", () => {
  const print = (work: (page: Page) => Promise<void>): Promise<void> =>
    on(question, { colorScheme: "dark", viewport: { width: 680, height: 960 } }, async (page) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await work(page);
    });

  test("the head, the bars and everything that is pressed are gone, and a line says what was read", () =>
    print(async (page) => {
      for (const part of [
        ".head",
        ".tab-bar",
        ".skip-link",
        ".sealed-actions",
        ".copy-link",
        ".chips",
        "button",
      ])
        expect(await page.locator(`${part}:visible`).count()).toBe(0);
      expect(await page.locator(".print-line").innerText()).toMatch(
        /Hyosan Register.*Read at the premise; as of 25 Nov 2026/su,
      );
    }));

  test("it is black on white in either theme", () =>
    print(async (page) => {
      const [ground, ink] = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        return [style.backgroundColor, style.color];
      });
      expect([ground, ink]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    }));

  test("every citation on the page is a numbered note with its publisher, its date and its address", () =>
    print(async (page) => {
      const cited = await page
        .locator(".cite a:visible")
        .evaluateAll((links) => [...new Set(links.map((link) => link.textContent))]);
      expect(cited.length).toBeGreaterThan(3);
      const notes = await page.locator(".sources li").evaluateAll((items) =>
        items.map((item) => {
          const link = item.querySelector('a[href^="http"]');
          const after = link ? getComputedStyle(link, "::after") : undefined;
          return {
            number: item.querySelector(".source-number")?.textContent ?? "",
            text: item instanceof HTMLElement ? item.innerText : "",
            address: link?.getAttribute("href") ?? "",
            printed: after?.display === "none" ? "" : (after?.content ?? "").replaceAll(/^"|"$/gu, ""),
          };
        }),
      );
      expect(cited.filter((number) => !notes.some((note) => note.number === number))).toEqual([]);
      const undated = notes.filter(({ text }) => !/\b(?:19|20)\d\d\b|undated/u.test(text));
      const unaddressed = notes.filter(
        ({ address, printed }) => address !== "" && !printed.includes(address),
      );
      expect({ undated, unaddressed }).toEqual({ undated: [], unaddressed: [] });
      expect(notes.filter(({ address }) => address !== "").length).toBeGreaterThan(0);
    }));
});
