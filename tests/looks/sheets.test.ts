import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { patterns } from "../support/looks-states.ts";

const browser = startBrowser();

test("the style sheets of other pages, which are fetched ahead, change nothing of a page", async () => {
  const found = await browser.visitEach(patterns, async ({ page }, address) => {
    await page.goto(browser.at(address));
    await whenReady(page);
    await page.evaluate(() => document.fonts.ready);
    return page.evaluate(async (at) => {
      const boxes = (): string[] =>
        [...document.querySelectorAll("body *")].map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const { color, fontSize } = getComputedStyle(element);
          return [left, top, width, height].map(Math.round).join(" ") + ` ${fontSize} ${color}`;
        });
      const before = boxes();
      const homes = [
        "/",
        "/cast",
        "/people",
        "/timeline",
        "/questions",
        "/speculation",
        "/sources",
        "/world",
      ];
      const texts = await Promise.all(
        [...homes, "/cast/nam-on-jo", "/speculation/mine", "/ties", "/episodes"].map(async (home) =>
          (await fetch(home)).text(),
        ),
      );
      const sheets = new Set(
        texts.flatMap((text) =>
          [...text.matchAll(/href="(\/assets\/[^"]+\.css)"/gu)].map(([, href = ""]) => href),
        ),
      );
      await Promise.all(
        [...sheets].map(
          (href) =>
            new Promise((resolve, reject) => {
              if (document.querySelector(`link[href="${href}"]`)) return resolve(undefined);
              const link = document.createElement("link");
              link.rel = "stylesheet";
              link.href = href;
              link.addEventListener("load", resolve);
              link.addEventListener("error", reject);
              document.head.append(link);
            }),
        ),
      );
      const after = boxes();
      return [...document.querySelectorAll("body *")].flatMap((element, place) =>
        before[place] === after[place]
          ? []
          : [`${at}: ${element.tagName}.${element.getAttribute("class")} ${before[place]} → ${after[place]}`],
      );
    }, address);
  });
  expect(found.flatMap((changed) => changed.slice(0, 3))).toEqual([]);
});
