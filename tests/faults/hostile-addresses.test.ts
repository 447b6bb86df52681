import { expect, inject, test } from "vitest";
import { askRaw, faultOf } from "../support/ask-raw.ts";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { dice } from "../support/fault-visit.ts";
import { hostileAddress } from "../support/hostile-addresses.ts";
import { drawHostile } from "../support/open-tab.ts";
import { readFile } from "../support/site.ts";

const browser = startBrowser();

test("the server answers 300 hostile addresses with a page or 404.html", async () => {
  const roll = dice(7);
  const faults: string[] = [];
  for (let number = 0; number < 300; number += 1) {
    const target = hostileAddress(roll);
    faults.push(...faultOf(target, await askRaw(inject("address"), target), readFile("404.html")));
  }
  expect(faults).toEqual([]);
});

test("the router draws 60 hostile addresses as a page, without running what they carry", () =>
  browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/about"));
    await eventually(() => page.evaluate(() => document.documentElement.dataset["ready"])).toBe("true");
    const roll = dice(8);
    const addresses = Array.from({ length: 60 }, () => hostileAddress(roll));
    expect(await drawHostile(page, addresses)).toEqual([]);
    // The router says on the console that it cannot decode an address; that is true, and all that may be said.
    expect(faults.filter((fault) => !/\b404\b|could not be decoded/u.test(fault))).toEqual([]);
  }));

test.each(["/timeline#%E0%A4", "/cast/nam-on-jo#%", "/speculation#%ff"])(
  "%s shows its page, though it leads to no part of it",
  (address) =>
    browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at(address));
      await whenReady(page);
      expect(await page.locator("main h1").first().innerText()).not.toBe("This page could not be shown");
      expect(faults).toEqual([]);
    }),
);
