import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { patterns } from "../support/looks-states.ts";
import { listFiles } from "../support/site.ts";

const browser = startBrowser();

test("the style sheets of other pages, which are fetched ahead, change nothing of a page", async () => {
  const sheets = listFiles()
    .filter((file) => /^assets\/.+\.css$/u.test(file))
    .map((file) => `/${file}`);
  expect(sheets.length).toBeGreaterThan(10);
  const found = await browser.visitEach(patterns, async ({ page }, address) => {
    await page.goto(browser.at(address));
    await whenReady(page);
    await page.waitForLoadState("networkidle", { timeout: 120_000 }); // A search goes on filling its page until then.
    await page.evaluate(() => document.fonts.ready);
    const changed = await page.evaluate(async (addresses) => {
      const elements = [...document.querySelectorAll("body *")];
      const looks = (): string[] =>
        elements.map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const { color, fontSize } = getComputedStyle(element);
          return `${[left, top, width, height].map(Math.round).join(" ")} ${fontSize} ${color}`;
        });
      const before = looks();
      const lacking = addresses.filter((href) => !document.querySelector(`link[href="${href}"]`));
      await Promise.all(
        lacking.map(
          (href) =>
            new Promise((resolve, reject) => {
              const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
              link.addEventListener("load", resolve);
              link.addEventListener("error", reject);
              document.head.append(link);
            }),
        ),
      );
      const after = looks();
      return elements.flatMap((element, place) =>
        before[place] === after[place]
          ? []
          : [`${element.tagName}.${element.getAttribute("class")} ${before[place]} → ${after[place]}`],
      );
    }, sheets);
    return changed.slice(0, 3).map((change) => `${address}: ${change}`);
  });
  expect(found.flat()).toEqual([]);
});
