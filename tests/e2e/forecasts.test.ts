import fs from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { writeForecastCard } from "../../src/wiki/forecasts/card.ts";
import { readForecastFile, writeForecastFile } from "../../src/wiki/forecasts/forecast-file.ts";
import { eventually, savesData, startBrowser } from "../support/browser.ts";
import {
  enterOdds,
  importText,
  listTheories,
  openBoard,
  openTheory,
  readNumbers,
} from "../support/site-forecasts.ts";

const browser = startBrowser();
const theories = listTheories();
const [theory = "", other = ""] = theories;
const idOf = (address: string): string => address.slice("/speculation/".length);
const made = (address: string, probability: number, at = "2026-02-09T18:30:00.000Z") => ({
  proposition: idOf(address),
  history: [{ probability, at }],
});

describe("a forecast", () => {
  test("is entered, undone, entered again, and survives a reload and the way to the board", async () => {
    await browser.visit(async ({ page, faults }) => {
      await openTheory(page, browser, theory);
      await page.getByText("No forecast of yours yet.").waitFor();
      await enterOdds(page, 30);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("No forecast of yours yet.").waitFor();
      await enterOdds(page, 62);
      await page.getByRole("button", { name: "Add a reason" }).click();
      await page.getByLabel("Reason, for yourself").fill("<b>the roof</b>");
      await enterOdds(page, 70);
      await page.reload();
      await eventually(() => readNumbers(page)).toEqual(["70%", "62%"]);
      await page.getByText("<b>the roof</b>").waitFor();
      await page.locator("aside").getByRole("link", { name: "All your forecasts" }).click();
      await page.getByRole("heading", { name: "Your forecasts", level: 1 }).waitFor();
      await eventually(() => readNumbers(page)).toEqual(["70%", "62%"]);
      expect(faults).toEqual([]);
    });
  });

  test("of two tabs at once: none is lost, and each sees the other’s", async () => {
    await browser.visit(async ({ page, faults }) => {
      const tab = await page.context().newPage();
      await Promise.all([openTheory(page, browser, theory), openTheory(tab, browser, theory)]);
      await Promise.all([enterOdds(page, 11), enterOdds(tab, 22)]);
      await enterOdds(page, 33);
      for (const each of [page, tab])
        await eventually(async () => (await readNumbers(each)).toSorted()).toEqual(["11%", "22%", "33%"]);
      expect(faults).toEqual([]);
    });
  });

  test("is entered without a connection, and there after the next reload with one", async () => {
    await browser.visit(async ({ page, faults }) => {
      // What is fetched ahead would fail, which is no fault of the forecast.
      await page.addInitScript(savesData);
      await openTheory(page, browser, theory);
      await page.context().setOffline(true);
      await enterOdds(page, 44);
      await eventually(() => readNumbers(page)).toEqual(["44%"]);
      await page.context().setOffline(false);
      await page.reload();
      await eventually(() => readNumbers(page)).toEqual(["44%"]);
      expect(faults).toEqual([]);
    });
  });

  test("asks for lasting storage once it is there, and never on load", async () => {
    await browser.visit(async ({ page }) => {
      await page.addInitScript(() => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        StorageManager.prototype.persist = () => {
          asked.push("persist");
          return Promise.resolve(true);
        };
      });
      const asked = () => page.evaluate("asked.length");
      await openTheory(page, browser, theory);
      expect(await asked()).toBe(0);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      await enterOdds(page, 50);
      await eventually(asked).toBe(1);
      await enterOdds(page, 51);
      expect(await asked()).toBe(1);
    });
  });

  test("is exported, and imported into a fresh profile; the import can be undone", async () => {
    const text = await browser.visit(async ({ page, faults }) => {
      await openTheory(page, browser, theory);
      await enterOdds(page, 62);
      await openBoard(page, browser);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export" }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^register-forecasts-\d{4}-\d\d-\d\d\.json$/u);
      expect(faults).toEqual([]);
      return fs.readFile(await download.path(), "utf8");
    });
    expect(readForecastFile(text, "2999-01-01T00:00:00.000Z").kept).toMatchObject([
      { proposition: idOf(theory), history: [{ probability: 62 }] },
    ]);
    await browser.visit(async ({ page, faults }) => {
      await openTheory(page, browser, other);
      await enterOdds(page, 5);
      await openBoard(page, browser);
      await importText(page, text);
      await eventually(async () => (await readNumbers(page)).toSorted()).toEqual(["5%", "62%"]);
      await page.reload();
      await page.getByRole("button", { name: "Undo this import" }).click();
      await eventually(() => readNumbers(page)).toEqual(["5%"]);
      expect(faults).toEqual([]);
    });
  });

  test("is forgotten, and comes back with Undo", async () => {
    await browser.visit(async ({ page, faults }) => {
      await openTheory(page, browser, theory);
      await enterOdds(page, 62);
      await openBoard(page, browser);
      await page.getByRole("button", { name: "Forget", exact: true }).click();
      await page.locator(".own-board").getByText("No forecast of yours yet.").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await eventually(() => readNumbers(page)).toEqual(["62%"]);
      expect(faults).toEqual([]);
    });
  });
});

describe("a hostile file", () => {
  const good = writeForecastFile([made(theory, 90)]);
  test.each([
    ["nothing", "", "an empty file"],
    ["foreign", '{"name":"x"}', "a file of another kind"],
    ["newer", good.replace('"version":1', '"version":9'), "reload the page"],
    ["markup", "<img src=x onerror=\"document.title='taken'\">", "which is no JSON"],
    [
      "polluting",
      `{"__proto__":{"x":1},"format":"register-forecasts","version":1,"forecasts":[{"proposition":"<img src=x onerror=document.title='taken'>","history":7}]}`,
      "the id of a proposition",
    ],
    ["truncated", good.slice(0, 90), "a damaged or unfinished file"],
  ])("(%s) is explained and costs nothing", async (_, text, words) => {
    await browser.visit(async ({ page, faults }) => {
      await openTheory(page, browser, theory);
      await enterOdds(page, 62);
      await openBoard(page, browser);
      await importText(page, text);
      await page.locator(".notice").filter({ hasText: words }).waitFor();
      await page.getByText("Nothing was imported; yours are as they were.").waitFor();
      // The names of the theories come with the reader’s place, after the numbers.
      await eventually(() => readNumbers(page)).toEqual(["62%"]);
      expect(await page.title()).toMatch(/^Your forecasts/u);
      expect(faults).toEqual([]);
    });
  });
});

describe("a card in the fragment", () => {
  test("is somebody else’s until it is kept, and never sent to the server", async () => {
    await browser.visit(async ({ page, faults, requests }) => {
      await openBoard(page, browser, writeForecastCard([made(theory, 81), made("nothing-of-ours", 7)]));
      const card = page.getByRole("region", { name: "Somebody else’s forecast" });
      await card.getByText("81 per cent, likely").waitFor();
      await eventually(() => card.getByText("sealed at your place").count()).toBe(1);
      expect(await readNumbers(page)).toEqual([]);
      await card.getByRole("button", { name: "Keep as mine" }).click();
      await eventually(() => readNumbers(page)).toEqual(["81%"]);
      expect(await card.count()).toBe(0);
      expect(new URL(page.url()).hash).toBe("");
      expect(requests.filter((path) => path.includes("forecast="))).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  test("is dismissed and leaves nothing", async () => {
    await browser.visit(async ({ page, faults }) => {
      await openBoard(page, browser, writeForecastCard([made(theory, 81)]));
      await page.getByRole("button", { name: "Dismiss" }).click();
      await eventually(() => page.getByRole("region", { name: "Somebody else’s forecast" }).count()).toBe(0);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test("says nothing of a theory that is sealed to who receives it", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(`/speculation/mine${writeForecastCard([made(theory, 81)])}`));
      await page.getByText("sealed at your place, or not on this register").waitFor();
      expect(await page.getByRole("button", { name: "Keep as mine" }).count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test.each([
    "#forecast=",
    "#forecast=%3Cimg%20src=x%20onerror=alert(1)%3E",
    "#forecast=WzEsInh4IiwiW10iXQ",
    `#forecast=${"A".repeat(20_000)}`,
    writeForecastCard([made(theory, 81)]).slice(0, -6),
  ])("that is damaged is explained (%#)", async (fragment) => {
    await browser.visit(async ({ page, faults }) => {
      await openBoard(page, browser, fragment);
      await page.getByText("Nothing of yours was changed.").waitFor();
      expect(faults).toEqual([]);
    });
  });

  test("is copied where the browser cannot share, and names no theory", async () => {
    await browser.visit(
      async ({ page, faults }) => {
        await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
        await openTheory(page, browser, theory);
        await enterOdds(page, 62);
        await openBoard(page, browser);
        await page.getByRole("button", { name: "Share", exact: true }).click();
        await page.getByText("The link to your forecast is copied.").waitFor();
        const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
        expect(link.pathname + link.search).toBe("/speculation/mine");
        expect(atob(link.hash.slice(10).replaceAll("-", "+").replaceAll("_", "/"))).not.toContain(
          idOf(theory),
        );
        expect(faults).toEqual([]);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });
});
