import fs from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { enterOdds, listTheories, openBoard, openTheory, readNumbers } from "../support/site-forecasts.ts";

const browser = startBrowser();
const [theory = ""] = listTheories();

describe("where nothing can be kept", () => {
  const blocked = (page: Page) =>
    page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  const full = (page: Page) =>
    page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
  test.each([
    ["blocked", blocked, "does not let the page keep anything"],
    ["full", full, "storage is full"],
  ] as const)("(%s) the page works, says so, and exports", async (_, prepare, words) => {
    await browser.visit(async ({ page, faults }) => {
      await prepare(page);
      await openTheory(page, browser, theory);
      await enterOdds(page, 62);
      await page.locator("aside").getByText(words).waitFor();
      await eventually(() => readNumbers(page)).toEqual(["62%"]);
      await page.locator("aside").getByRole("link", { name: "All your forecasts" }).click();
      await page.locator(".notice").getByText(words).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export" }).click(),
      ]);
      expect(await fs.readFile(await download.path(), "utf8")).toContain('"probability":62');
      expect(faults).toEqual([]);
    });
  });

  test("(the browser itself refuses) the page works, says so, exports, and keeps again once there is room", async () => {
    await browser.visit(async ({ page, faults }) => {
      const session = await page.context().newCDPSession(page);
      // Before anything is kept: a browser notices only some time after what room is left.
      await session.send("Storage.overrideQuotaForOrigin", { origin: browser.at(""), quotaSize: 1 });
      await openTheory(page, browser, theory);
      await enterOdds(page, 62);
      await page.locator("aside").getByText("storage is full").waitFor();
      await eventually(() => readNumbers(page)).toEqual(["62%"]);
      await page.locator("aside").getByRole("link", { name: "All your forecasts" }).click();
      await page.locator(".notice").getByText("storage is full").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export" }).click(),
      ]);
      expect(await fs.readFile(await download.path(), "utf8")).toContain('"probability":62');
      await openBoard(page, browser);
      await page.locator(".own-board").getByText("No forecast of yours yet.").waitFor();
      await session.send("Storage.overrideQuotaForOrigin", { origin: browser.at("") });
      await openTheory(page, browser, theory);
      await enterOdds(page, 63);
      await page.reload();
      await eventually(() => readNumbers(page)).toEqual(["63%"]);
      expect(faults).toEqual([]);
    });
  });

  test("a mirror that was wiped is put back, one that was set wins", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/"));
      await whenReady(page);
      await page.evaluate(() => localStorage.setItem("register.progress", "s1e12"));
      await page.goto(browser.at(theory));
      await enterOdds(page, 62);
      await page.evaluate(() => localStorage.clear());
      await page.goto(browser.at("/speculation/mine"));
      await eventually(() => page.evaluate(() => localStorage.getItem("register.progress"))).toBe("s1e12");
      await eventually(() => readNumbers(page)).toEqual(["62%"]);
      await page.evaluate(() => localStorage.setItem("register.progress", "none"));
      await page.goto(browser.at("/speculation/mine"));
      await page.getByText("Sealed at your place, or no longer on the register").waitFor();
      expect(await page.evaluate(() => localStorage.getItem("register.progress"))).toBe("none");
      expect(faults).toEqual([]);
    });
  });
});
