import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { writeForecastCard } from "../../src/wiki/forecasts/card.ts";
import { eventually, savesData, startBrowser, whenReady } from "../support/browser.ts";
import {
  enterOdds,
  importText,
  listTheories,
  openBoard,
  openTheory,
  percentField,
  readNumbers,
  ruler,
} from "../support/site-forecasts.ts";

const browser = startBrowser();
const theories = listTheories();
const [theory = ""] = theories;
const card = writeForecastCard([
  {
    proposition: theory.slice("/speculation/".length),
    history: [{ probability: 81, at: "2026-02-09T18:30:00.000Z" }],
  },
]);

describe("the ruler", () => {
  test("is a slider with words, worked by the keyboard, with a field as its equal", async () => {
    await browser.visit(async ({ page, faults }) => {
      await openTheory(page, browser, theory);
      expect(await ruler(page).getAttribute("aria-valuetext")).toBe("No number yet");
      await ruler(page).focus();
      for (const key of ["End", "ArrowLeft", "Home"]) await page.keyboard.press(key);
      expect(await ruler(page).getAttribute("aria-valuetext")).toBe("0 per cent, exceptionally unlikely");
      await percentField(page).fill("62");
      expect(await ruler(page).getAttribute("aria-valuetext")).toBe("62 per cent, more likely than not");
      await percentField(page).fill("620");
      await page.getByText("Write a whole number from 0 to 100.").waitFor();
      await page.keyboard.press("Enter");
      expect(await readNumbers(page)).toEqual([]);
      await percentField(page).fill("63");
      await page.keyboard.press("Enter");
      await eventually(() => readNumbers(page)).toEqual(["63%"]);
      expect(faults).toEqual([]);
    });
  });

  test("takes the middle by a press on the thumb", async () => {
    await browser.visit(async ({ page }) => {
      await openTheory(page, browser, theory);
      await ruler(page).click();
      expect(await ruler(page).getAttribute("aria-valuetext")).toBe("50 per cent, about as likely as not");
    });
  });

  test("and the numbers move nothing when they arrive", async () => {
    for (const width of [390, 1280])
      await browser.visit(
        async ({ page }) => {
          // At the progress of the first page, so that nothing but the numbers comes late.
          await page.goto(browser.at("/"));
          await page.evaluate(() => localStorage.setItem("register.progress", "s1e12"));
          await openTheory(page, browser, theory);
          for (const value of [10, 20, 30, 40]) await enterOdds(page, value);
          await openTheory(page, browser, theory);
          await eventually(() => readNumbers(page)).toEqual(["40%", "30%", "20%"]);
          const before = await page.evaluate(
            () => document.querySelector("#for-and-against")?.getBoundingClientRect().top,
          );
          await page.evaluate(() => indexedDB.deleteDatabase("register"));
          await openTheory(page, browser, theory);
          await page.getByText("No forecast of yours yet.").waitFor();
          expect(
            await page.evaluate(
              () => document.querySelector("#for-and-against")?.getBoundingClientRect().top,
            ),
          ).toBe(before);
        },
        { viewport: { width, height: 900 } },
      );
  });
});

test("the list is narrowed by what is made, and the address keeps it", async () => {
  await browser.visit(async ({ page, faults }) => {
    await openTheory(page, browser, theory);
    await enterOdds(page, 62);
    await page.goto(browser.at("/speculation?seen=s1e12&mine=made"));
    const rows = page.locator(".theory-row");
    await eventually(() => rows.count()).toBe(1);
    await rows.getByText("You say 62%").waitFor();
    await page.getByRole("combobox", { name: "My forecast" }).selectOption("none");
    await eventually(() => rows.count()).toBe(theories.length - 1);
    expect(new URL(page.url()).searchParams.get("mine")).toBe("none");
    await page.goto(browser.at("/speculation?seen=s1e12&mine=zzz"));
    await page.getByRole("status").filter({ hasText: "zzz" }).waitFor();
    expect(faults).toEqual([]);
  });
});

test("no page loads any of it at first", async () => {
  await browser.visit(async ({ page, requests }) => {
    for (const address of ["/", "/cast", "/speculation/mine", theory]) {
      const html = await (await page.request.get(browser.at(address))).text();
      expect(html).not.toMatch(/href="[^"]*keeper/u);
    }
    await page.addInitScript(savesData);
    await page.goto(browser.at("/cast"));
    await whenReady(page);
    await page.waitForLoadState("networkidle");
    expect(requests.filter((path) => /keeper|OddsRuler|forecast/u.test(path))).toEqual([]);
  });
});

test.each(["light", "dark"] as const)("axe finds no barrier, %s", async (colorScheme) => {
  await browser.visit(
    async ({ page }) => {
      const audit = async (): Promise<string[]> => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      };
      await openTheory(page, browser, theory);
      expect(await audit()).toEqual([]);
      await page.getByRole("button", { name: "Add a reason" }).click();
      await enterOdds(page, 62);
      expect(await audit()).toEqual([]);
      await openBoard(page, browser, card);
      await importText(page, "{");
      await page.getByText("Nothing was imported").waitFor();
      expect(await audit()).toEqual([]);
      await page.goto(browser.at("/speculation?seen=s1e12"));
      await page.getByText("You say").waitFor();
      expect(await audit()).toEqual([]);
      await page.goto(browser.at("/speculation/calibrate"));
      await percentField(page).and(page.locator(":enabled")).first().fill("70");
      await page.keyboard.press("Enter");
      await page.getByText("Your score over 1 answer").waitFor();
      expect(await audit()).toEqual([]);
    },
    { colorScheme },
  );
});
