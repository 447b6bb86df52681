import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { follow } from "../support/open-tab.ts";

const browser = startBrowser();
const theory = "/speculation/premiere-in-2026";

test("an error in one section leaves the others standing, in the page and on the way on", () =>
  browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/about"));
    await whenReady(page);
    // An answer in which the evidence is no list: the section that draws it breaks.
    await page.route("**/answers/*/theory/*.json", async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replace('"supports":[', '"supports":7,"was":[') });
    });
    await follow(page, theory);
    const alert = page.locator("main").getByRole("alert");
    await alert.getByText("This part could not be shown.").waitFor();
    expect(await alert.count()).toBe(1);
    expect(await page.locator("main section.sec:has(h2#for-and-against) [role=alert]").count()).toBe(1);
    await page.getByRole("heading", { name: "Will season 2 premiere in 2026?", level: 1 }).waitFor();
    for (const name of ["Theories it bears on", "Versions", "Sources on this page"])
      expect(await page.getByRole("heading", { name, level: 2 }).count()).toBe(1);
    await page.getByRole("slider", { name: "Your odds that it holds" }).waitFor();
    await follow(page, "/people");
    await eventually(() => alert.count()).toBe(0);
    await page.locator("main h1").waitFor();
    // Nothing else went wrong than what was planted.
    expect(faults.filter((fault) => !fault.includes("is not a function"))).toEqual([]);
  }));
