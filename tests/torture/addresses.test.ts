import { expect, inject, test } from "vitest";
import { askRaw, faultOf } from "../support/ask-raw.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import { dice } from "../support/fault-visit.ts";
import { hostileAddress } from "../support/hostile-addresses.ts";
import { drawHostile } from "../support/open-tab.ts";
import { readFile } from "../support/site.ts";
import { countOf, print } from "./count.ts";

const browser = startBrowser();
const count = countOf(10_000);

test("hostile addresses are answered with a page or 404.html by the server", async () => {
  const roll = dice(2026);
  const absent = readFile("404.html");
  const faults: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const target = hostileAddress(roll);
    faults.push(...faultOf(target, await askRaw(inject("address"), target), absent));
  }
  print(`${count} hostile addresses at the server: ${faults.length} faults`);
  expect(faults).toEqual([]);
});

test("hostile addresses are drawn as a page by the router", () =>
  browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/about"));
    await whenReady(page);
    const roll = dice(2027);
    const wrong: string[] = [];
    for (let left = count; left > 0; left -= 100) {
      const some = Array.from({ length: Math.min(100, left) }, () => hostileAddress(roll));
      wrong.push(...(await drawHostile(page, some)));
    }
    wrong.push(...faults.filter((fault) => !/\b404\b|could not be decoded/u.test(fault)));
    print(`${count} hostile addresses in the router: ${wrong.length} faults`);
    expect(wrong).toEqual([]);
  }));
