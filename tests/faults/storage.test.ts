import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { drawn, follow } from "../support/open-tab.ts";
import { choosePlace } from "../support/site-reader.ts";

const browser = startBrowser();

/** Runs in the page: a browser that throws at whoever asks for any storage. */
const blockEverything = (): void => {
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException("It is blocked.", "SecurityError");
      },
    });
};

test("where every storage is blocked the place, the theme and the pages work for the visit", () =>
  browser.visit(async ({ page, faults }) => {
    await page.addInitScript(blockEverything);
    await page.goto(browser.at("/cast/nam-on-jo"));
    await whenReady(page);
    await choosePlace(page, "S1 E02");
    await page.getByText("Sealed from S1 E03").first().waitFor();
    await page.getByRole("button", { name: "Switch to the board theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("board");
    for (const address of ["/timeline", "/speculation/mine", "/changes", "/search?q=on-jo"]) {
      await follow(page, address);
      expect(await drawn(page, address)).not.toBe("This page could not be shown");
    }
    expect(faults).toEqual([]);
  }));

test("a kept layer that is spoilt is fetched again, and kept whole", () =>
  browser.visit(async ({ page, requests, faults }) => {
    await page.goto(browser.at("/cast/nam-on-jo"));
    await whenReady(page);
    await choosePlace(page, "S1 E02");
    const texts = () =>
      page.evaluate(async () => {
        const cache = await caches.open("register-layers");
        const kept = (await cache.keys()).map(async (key) => [
          key.url,
          await (await cache.match(key))?.text(),
        ]);
        // By their addresses: which layer comes first is no part of what is kept.
        return Object.fromEntries(await Promise.all(kept)) as Record<string, string>;
      });
    await eventually(async () => Object.keys(await texts()).length).toBe(2);
    const whole = await texts();
    await page.evaluate(async () => {
      const cache = await caches.open("register-layers");
      for (const key of await cache.keys()) await cache.put(key, new Response('{"cut'));
    });
    requests.length = 0;
    await page.reload();
    await page.getByText("Sealed from S1 E03").first().waitFor();
    await eventually(() => requests.filter((asked) => /\/layers\/0[12]/u.test(asked)).length).toBe(2);
    await eventually(texts).toEqual(whole);
    expect(faults).toEqual([]);
  }));
