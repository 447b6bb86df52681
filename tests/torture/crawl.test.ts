import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { listPages, sample } from "../support/site.ts";
import { noteViolations, violationsOf } from "../support/violations.ts";
import { countOf, print } from "./count.ts";

const browser = startBrowser();

test("every page: no breach of the policy, no foreign request, nothing on the console", async () => {
  const all = listPages().map(({ address }) => address);
  const some = sample(all, countOf(all.length), (address) => address);
  const faults = await browser.visitEach(some, async (watched, address) => {
    if (watched.page.url() === "about:blank") await noteViolations(watched.page);
    await watched.page.goto(browser.at(address));
    await whenReady(watched.page);
    await watched.page.waitForLoadState("networkidle");
    return [...watched.faults, ...(await violationsOf(watched.page))].map((fault) => `${address}: ${fault}`);
  });
  print(`${some.length} pages: ${faults.flat().length} breaches, foreign requests and words on the console`);
  expect(faults.flat()).toEqual([]);
});
