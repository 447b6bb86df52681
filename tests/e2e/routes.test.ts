import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { WatchedPage } from "../support/browser.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import { listRoutes, sealedTheory } from "../support/site-routes.ts";
import type { SitePage } from "../support/site.ts";
import { listPages } from "../support/site.ts";

const pages = listPages();
const routes = listRoutes(pages);
const sealed = pages.find((page: SitePage) => page.sealed)?.address ?? "";
/** Every pattern, the search, a sealed page, and a theory for those who may read it. */
const addresses = [
  ...routes.map(({ address }) => address),
  "/search",
  "/search?q=on-jo",
  sealed,
  `${sealedTheory(pages)}?seen=s1e12`,
];
const browser = startBrowser();

declare global {
  interface Window {
    /** The first nodes that the parser made of the page, kept to be compared. */
    kept?: { main?: Element | null; heading?: Element | null };
    /** Marks a document, to see whether another one takes its place. */
    sameDocument?: boolean;
  }
}

/** Keeps the first heading and main landmark that the parser makes, before any script can touch them. */
const keepFirstNodes = (): void => {
  const kept: NonNullable<Window["kept"]> = {};
  window.kept = kept;
  new MutationObserver((_changes, observer) => {
    kept.main ??= document.querySelector("main");
    kept.heading ??= document.querySelector("main h1");
    if (kept.main && kept.heading) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

/** What a page is once the client has taken it over. */
const describePage = ({ page }: WatchedPage) =>
  page.evaluate(() => ({
    title: document.title,
    titles: document.querySelectorAll("head title").length,
    headings: [...document.querySelectorAll("h1")].map(({ textContent }) => textContent.trim()),
    mains: document.querySelectorAll("main").length,
    keptMain: window.kept?.main === document.querySelector("main"),
    keptHeading: window.kept?.heading === document.querySelector("main h1"),
    focused: document.activeElement?.tagName ?? "",
  }));

/** The title that a page's file has, with its entities read. */
const titleIn = (page: Page, address: string): Promise<string> =>
  page.evaluate(
    (title) => {
      const read = document.createElement("textarea");
      read.textContent = title;
      return read.value;
    },
    /<title>(.*?)<\/title>/u.exec(pages.find((target) => target.address === address)?.html ?? "")?.[1] ?? "",
  );

const eventuallyTitled = (page: Page, title: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.title === wanted, title);

describe.concurrent("by address", () => {
  test.each(addresses)("%s is taken over as it stands, without a fault", async (address) => {
    await browser.visit(async (watched) => {
      await watched.page.addInitScript(keepFirstNodes);
      const response = await watched.page.goto(browser.at(address));
      await whenReady(watched.page);
      await watched.page.waitForLoadState("networkidle");
      const found = await describePage(watched);
      expect(response?.status()).toBe(200);
      expect(watched.faults).toEqual([]);
      expect(found.headings).toHaveLength(1);
      expect(found.headings[0]).not.toBe("");
      expect(found).toMatchObject({ titles: 1, mains: 1, keptMain: true });
      // What ?seen= opens is drawn in the place of a sealed page, with a heading of its own.
      expect(found.keptHeading).toBe(!address.includes("?seen="));
    });
  });

  test("an address with a slash at its end is the same page", async () => {
    const slashed = routes.map(({ address }) => address).filter((address) => address !== "/");
    const outcomes = await browser.visitEach(slashed, async ({ page, faults }, address) => {
      const response = await page.goto(browser.at(`${address}/`));
      await whenReady(page);
      const title = await page.title();
      const isSame =
        response?.status() === 200 && faults.length === 0 && title === (await titleIn(page, address));
      return isSame ? [] : [`${address}/: ${response?.status()} ${title} ${faults.join(", ")}`];
    });
    expect(outcomes.flat()).toEqual([]);
  });

  test("every page has a title of its own", () => {
    const titles = addresses.slice(0, routes.length).map((address) => {
      const html = pages.find((page) => page.address === address)?.html ?? "";
      return /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? `${address} has no title`;
    });
    expect(
      titles.filter((title, index) => titles.indexOf(title) !== index || title.endsWith("has no title")),
    ).toEqual([]);
  });
});

describe.concurrent("by click", () => {
  test.each(routes)("$from leads to $address without loading another document", async ({ from, address }) => {
    await browser.visit(async (watched) => {
      const { page } = watched;
      await page.goto(browser.at(from));
      await whenReady(page);
      await page.evaluate(() => {
        window.sameDocument = true;
      });
      const link = page.locator(`a[href="${address}"]:visible`).first();
      await link.click();
      await page.waitForURL(browser.at(address));
      await eventuallyTitled(page, await titleIn(page, address));
      await page.waitForLoadState("networkidle");
      const found = await describePage(watched);
      expect(await page.evaluate(() => window.sameDocument)).toBe(true);
      expect(watched.faults).toEqual([]);
      expect(found).toMatchObject({ titles: 1, mains: 1, focused: "H1" });
      expect(found.headings).toHaveLength(1);
    });
  });
});

describe.concurrent("what leads nowhere", () => {
  test.each(["/nothing", "/cast/nobody", "/cast/nam-on-jo/more", "/questions/none", "/api/v1/nothing.json"])(
    "%s is a page with status 404, and the way on works",
    async (address) => {
      await browser.visit(async (watched) => {
        const { page } = watched;
        const response = await page.goto(browser.at(address));
        await whenReady(page);
        await page.waitForLoadState("networkidle");
        expect(response?.status()).toBe(404);
        // The browser itself reports the status of the document, and of an answer that the build never made.
        const own = watched.faults.filter(
          (fault) => !/^404: |^console: Failed to load resource: .* 404 /u.test(fault),
        );
        expect(own).toEqual([]);
        expect(await page.locator("h1").count()).toBe(1);
        expect(await page.title()).toMatch(/absent|not found/iu);
        await page.locator('main a[href="/cast"]:visible').first().click();
        await page.waitForURL(browser.at("/cast"));
      });
    },
  );
});
