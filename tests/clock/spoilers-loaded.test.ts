import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { mustCompile, readContent } from "../support/site-record.ts";
import { choosePlace, expectLayers, expectPlace, layersIn } from "../support/site-reader.ts";
import { readSeals, textsOfLayers } from "../support/site-sealed.ts";
import { prepareSearch } from "../support/site-text.ts";

const files = await readContent();
const texts = textsOfLayers(mustCompile(files).layers);
const rawOpen = readSeals(files).open;
const browser = startBrowser();

const path = "/cast/nam-on-jo";
/** The main sections, which link to one another and to pages that have a story. */
const walk = ["/cast", "/cast/lee-cheong-san", "/speculation", "/timeline", "/timeline/outbreak", "/sources"];

/** Looks for texts that only a reader past a level may know. */
function searchAbove(above: number): (haystack: string) => string[] {
  const open = texts.filter(({ level }) => level <= above).map(({ text }) => text);
  return prepareSearch(
    texts.filter(({ level }) => level > above).map(({ text }) => text),
    [...rawOpen, ...open],
  );
}

/** The whole document, and what the page has stored. */
const everythingOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [document.documentElement.outerHTML, JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join(
      "\n",
    ),
  );

/** Follows links from page to page as a reader does, and comes back to where the walk began. */
async function walkOn(page: Page): Promise<void> {
  for (const address of walk) {
    const link = page.locator(`a[href="${address}"]:visible`).first();
    await link.click();
    await page.waitForURL(({ pathname }) => pathname === address);
    await page.waitForLoadState("networkidle");
  }
}

describe("layers of the record", () => {
  test("a reader who has watched nothing is sent none but the premise’s", async () => {
    await browser.visit(async ({ page, requests, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await walkOn(page);
      await page.goto(browser.at("/search?q=cheong-san"));
      await whenReady(page);
      await page.waitForLoadState("networkidle");
      expect(layersIn(requests).filter((level) => level > 0)).toEqual([]);
      expect(requests.filter((request) => request.startsWith("/answers/")).length).toBeGreaterThan(2);
      expect(faults).toEqual([]);
    });
  });

  test("a reader at episode 3 is sent the first three and none higher", async () => {
    await browser.visit(async ({ page, requests, faults }) => {
      await page.goto(browser.at(`${path}?seen=s1e03`));
      await whenReady(page);
      await expectPlace(page, "S1 E03");
      await expectLayers(requests, [0, 1, 2, 3]);
      await walkOn(page);
      await expectPlace(page, "S1 E03");
      expect(layersIn(requests)).toEqual([0, 1, 2, 3]);
      expect(faults).toEqual([]);
    });
  });

  test("what they open is then on the page, and what lies beyond is not", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at(`${path}?seen=s1e03`));
      await whenReady(page);
      const openedThere = prepareSearch(
        texts.filter(({ level }) => level > 0 && level <= 3).map(({ text }) => text),
        rawOpen,
      );
      await eventually(async () => openedThere(await everythingOf(page)).length).toBeGreaterThan(3);
      expect(searchAbove(3)(await everythingOf(page))).toEqual([]);
    });
  });

  test("a page that is sealed opens for who has watched far enough, and for nobody else", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/speculation/cheong-san-alive?seen=s1e11"));
      await whenReady(page);
      await expectPlace(page, "S1 E11");
      await page.locator("[data-sealed-page]").waitFor();
      await page.goto(browser.at("/speculation/cheong-san-alive?seen=s1e12"));
      await expectPlace(page, "S1 E12");
      await page.locator("[data-sealed-page]").waitFor({ state: "detached" });
      await eventually(() => page.locator("main h1").textContent()).toMatch(/cheong.san/iu);
      expect(faults).toEqual([]);
    });
  });
});

describe("going back", () => {
  test("takes away everything that only the later place knew", async () => {
    const [aboveNone, aboveThree] = [searchAbove(0), searchAbove(3)];
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await choosePlace(page, "S1 E12");
      await eventually(async () => aboveThree(await everythingOf(page)).length).toBeGreaterThan(3);

      await choosePlace(page, "S1 E03");
      await eventually(async () => aboveThree(await everythingOf(page))).toEqual([]);

      await choosePlace(page, null);
      await eventually(async () => aboveNone(await everythingOf(page))).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  test("shows nothing of it for a moment either", async () => {
    const aboveThree = searchAbove(3);
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at(path));
      await whenReady(page);
      await choosePlace(page, "S1 E12");
      await eventually(async () => aboveThree(await everythingOf(page)).length).toBeGreaterThan(3);
      // The new answer never arrives: what is drawn meanwhile is all there is.
      await page.route(/\/(?:answers|layers)\//u, () => {});
      await choosePlace(page, "S1 E03");
      expect(aboveThree(await everythingOf(page))).toEqual([]);
    });
  });
});
