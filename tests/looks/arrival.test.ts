import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();

declare global {
  interface Window {
    /** How long each part of the last change between pages took to move, in ms. */
    moved?: number[];
  }
}

test("back leads to where one was, and forward to where one went", async () => {
  await browser.visit(async ({ page }) => {
    await page.goto(browser.at("/cast"));
    await whenReady(page);
    const link = page.locator('main a[href="/cast/nam-on-jo"]').first();
    const left = 900;
    await page.evaluate((top) => scrollTo(0, top), left);
    await eventually(() => page.evaluate(() => scrollY)).toBe(left);
    await link.evaluate((element: HTMLElement) => element.click());
    await page.waitForURL(browser.at("/cast/nam-on-jo"));
    await eventually(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForURL(browser.at("/cast"));
    await eventually(() => page.evaluate(() => scrollY)).toBe(left);
    await page.goForward();
    await page.waitForURL(browser.at("/cast/nam-on-jo"));
    expect(await page.locator("main h1").count()).toBe(1);
  });
});

test("the first page keeps the focus where the browser puts it", async () => {
  await browser.visit(async ({ page }) => {
    await page.goto(browser.at("/cast"));
    await whenReady(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});

test("an address with a place on the page leads there, clear of the head", async () => {
  await browser.visit(async ({ page }) => {
    await page.goto(browser.at("/cast/nam-on-jo#source-3"));
    await whenReady(page);
    await page.waitForLoadState("networkidle", { timeout: 120_000 });
    const [top, foot] = await page.evaluate(() => [
      document.getElementById("source-3")?.getBoundingClientRect().top ?? 0,
      document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0,
    ]);
    expect(top).toBeGreaterThanOrEqual(foot ?? 0);
    expect(top).toBeLessThan(800);
  });
});

test.each([
  { name: "pages change into each other", reducedMotion: "no-preference" },
  { name: "without moving, for those who ask for less motion", reducedMotion: "reduce" },
] as const)("$name", async ({ reducedMotion }) => {
  await browser.visit(
    async ({ page }) => {
      await page.addInitScript(() => {
        const start = document.startViewTransition.bind(document);
        document.startViewTransition = (...given) => {
          const transition = start(...given);
          void transition.ready.then(() => {
            window.moved = document
              .getAnimations()
              .filter(
                ({ effect }) =>
                  effect instanceof KeyframeEffect &&
                  (effect.pseudoElement ?? "").startsWith("::view-transition"),
              )
              .map(({ effect }) => Number(effect?.getComputedTiming().duration));
          });
          return transition;
        };
      });
      await page.goto(browser.at("/cast"));
      await whenReady(page);
      await page.locator('main a[href="/cast/nam-on-jo"]').first().click();
      await page.waitForURL(browser.at("/cast/nam-on-jo"));
      await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      const longest = (): Promise<number> => page.evaluate(() => Math.max(0, ...(window.moved ?? [])));
      const moves = reducedMotion === "no-preference";
      await eventually(async () => (await longest()) > 100).toBe(moves);
      expect((await longest()) > 0).toBe(moves);
    },
    { reducedMotion },
  );
});

test("pages change into each other where a list opens an entry, and back; by the menu they come at once", async () => {
  await browser.visit(
    async ({ page }) => {
      await page.addInitScript(() => {
        window.moved = [];
        const start = document.startViewTransition.bind(document);
        document.startViewTransition = (...given) => {
          window.moved?.push(0);
          return start(...given);
        };
      });
      const changes = (): Promise<number> => page.evaluate(() => window.moved?.length ?? 0);
      const arriveAt = async (path: string): Promise<void> => {
        await eventually(() => page.evaluate(() => document.documentElement.dataset["at"])).toBe(path);
      };
      await page.goto(browser.at("/timeline"));
      await whenReady(page);
      await page.locator('nav[aria-label="Main"] a[href="/cast"]').click();
      await arriveAt("/cast");
      expect(await changes()).toBe(0);
      await page.locator('main a[href="/cast/nam-on-jo"]').first().click();
      await arriveAt("/cast/nam-on-jo");
      expect(await changes()).toBe(1);
      await page.goBack();
      await arriveAt("/cast");
      expect(await changes()).toBe(2);
    },
    { reducedMotion: "no-preference" },
  );
});
