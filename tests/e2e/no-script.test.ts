import { describe, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { readDocuments } from "../support/site-documents.ts";
import type { SiteDocument } from "../support/site-documents.ts";
import { listRoutes, sealedTheory } from "../support/site-routes.ts";
import { listFiles, listPages, sample } from "../support/site.ts";

const fewestWords = 40;
const sampled = 60;

const pages = listPages();
const files = new Set(listFiles());
const open = pages.filter(({ sealed }) => !sealed).map(({ address }) => address);
const patterns = listRoutes(pages).map(({ address }) => address);
const read = [...new Set([...patterns, ...sample(open, sampled, (address) => address)])];
const browser = startBrowser();
let documents: Promise<SiteDocument[]> | undefined;

/** Every page's file as the browser's parser reads it; read once for all tests. */
const allDocuments = (): Promise<SiteDocument[]> =>
  (documents ??= browser.visit(({ page }) => readDocuments(page, pages)));

/** Address of a link without query, fragment and last slash. */
const plain = (link: string): string => decodeURI(link.replace(/[?#].*$/u, "")).replace(/(?<=.)\/$/u, "");
const fragmentOf = (link: string): string => decodeURIComponent(/#(.*)$/u.exec(link)?.[1] ?? "");

describe("with scripts switched off", () => {
  test(`${read.length} pages are read, and lead on`, async () => {
    const found = await browser.visitEach(
      read,
      async ({ page, faults }, address) => {
        await page.goto(browser.at(address));
        // Only what is drawn counts as text here, or will be once it is scrolled to: until then it has no inner text.
        const texts = await page
          .locator("main *")
          .evaluateAll((all) =>
            all.flatMap(({ childNodes }) =>
              [...childNodes]
                .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
                .map((node) => node.nodeValue),
            ),
          );
        const words = texts.join(" ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        const links = await page.locator("header nav a:visible").count();
        const few = words > fewestWords ? [] : [`${words} words`];
        const lost = links > 0 ? [] : ["no navigation"];
        return [...few, ...lost, ...faults].map((fault) => `${address}: ${fault}`);
      },
      { javaScriptEnabled: false },
    );
    expect(found.flat()).toEqual([]);
  });

  test("no control is shown that does nothing, and nothing claims to be read or asks for a choice", async () => {
    const shown = await browser.visitEach(
      [...patterns, sealedTheory(pages), "/search", "/speculation/mine", "/no-such-page"],
      async ({ page }, address) => {
        await page.goto(browser.at(address));
        const dead = await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
          const controls = [
            ...document.querySelectorAll("button, input, select, textarea, [tabindex='0'], [role=button]"),
          ];
          return (
            controls
              .filter((control) => control.checkVisibility({ visibilityProperty: true }))
              .filter((control) => !control.matches("a[href], form[role=search][action='/search'] *"))
              // The browser opens by itself what has only to be read.
              .filter((control) => {
                const opened = control instanceof HTMLButtonElement && control.popoverTargetElement;
                return !opened || opened.querySelector("form, input") !== null;
              })
              .map((control) => control.outerHTML.slice(0, 120))
          );
        });
        // The one form that is left leads to a page that says what to do instead.
        if (
          address === "/search" &&
          !/needs a script; browsing/u.test(await page.locator("main").innerText())
        )
          dead.push("the search, and nothing about it");
        const promises = page
          .getByText(/Reading what this browser keeps|\bChoose\b/u)
          .filter({ visible: true });
        return [...dead, ...(await promises.allInnerTexts())].map((what) => `${address}: ${what}`);
      },
      { javaScriptEnabled: false },
    );
    expect(shown.flat()).toEqual([]);
  });

  test("the links of the navigation are plain links", async () => {
    await browser.visit(
      async ({ page, faults }) => {
        await page.goto(browser.at("/"));
        const addresses = await page
          .locator("header nav a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
        expect(addresses.length).toBeGreaterThan(3);
        for (const address of addresses) {
          await page.locator(`header nav a[href="${address}"]`).click();
          expect(new URL(page.url()).pathname).toBe(address);
          await page.locator("main h1").waitFor();
          expect(await page.locator("main h1").count()).toBe(1);
        }
        expect(faults).toEqual([]);
      },
      { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
    );
  });
});

describe("every prerendered page", () => {
  test("has one heading, a title, words to read, and every part in its place", async () => {
    const faulty = (await allDocuments()).flatMap(({ address, title, headings, words, misplaced }) => {
      const isSealed = pages.some((page) => page.sealed && page.address === address);
      const faults = [
        ...(headings.length === 1 && headings[0] !== "" ? [] : [`${headings.length} headings`]),
        ...(title === "" ? ["no title"] : []),
        ...(words > fewestWords || isSealed || address === "/search" ? [] : [`${words} words`]),
        ...(misplaced > 0 ? ["parts that only a script puts in place"] : []),
      ];
      return faults.map((fault) => `${address}: ${fault}`);
    });
    expect(faulty).toEqual([]);
  });

  test("leads nowhere that does not exist", async () => {
    const all = await allDocuments();
    const known = new Set(all.map(({ address }) => address));
    const dead = all.flatMap(({ address, links }) => {
      const targets = [...new Set(links.map(plain))];
      return targets
        .filter((target) => !known.has(target) && !files.has(target.slice(1)))
        .map((target) => `${address} → ${target}`);
    });
    expect(dead).toEqual([]);
  });

  test("leads to no place that is not on its page", async () => {
    const all = await allDocuments();
    const anchors = new Map(all.map((document) => [document.address, new Set(document.anchors)]));
    const dead = all.flatMap(({ address, links }) => {
      const lost = [...new Set(links)].filter(
        (link) => fragmentOf(link) !== "" && anchors.get(plain(link))?.has(fragmentOf(link)) === false,
      );
      return lost.length === 0 ? [] : [`${address}: ${lost.length} links, such as ${lost[0]}`];
    });
    expect(dead).toEqual([]);
  });

  test("lists no source that no mark on its page cites", async () => {
    const idle = (await allDocuments()).flatMap(({ address, links, anchors }) => {
      const marks = new Set(links.map(fragmentOf));
      const lost = anchors.filter((anchor) => /^source-\d+$/u.test(anchor) && !marks.has(anchor));
      return lost.length === 0 ? [] : [`${address}: ${lost.join(", ")}`];
    });
    expect(idle).toEqual([]);
  });

  test("writes addresses in their one canonical form", async () => {
    const slashed = (await allDocuments()).flatMap(({ address, links }) =>
      links.filter((link) => /^\/.+\/(?:[?#]|$)/u.test(link)).map((link) => `${address} → ${link}`),
    );
    expect(slashed).toEqual([]);
  });

  test("is linked from another page, unless it is sealed", async () => {
    const linked = new Set(
      (await allDocuments()).flatMap(({ address, links }) =>
        links.map(plain).filter((link) => link !== address),
      ),
    );
    const orphans = open.filter((address) => !linked.has(address) && address !== "/search");
    expect(orphans).toEqual([]);
  });

  test("is not sealed for the most part", () => {
    expect(open.length).toBeGreaterThan(pages.length / 2);
  });
});
