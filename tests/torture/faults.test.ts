import path from "node:path";
import { expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { startBrowser } from "../support/browser.ts";
import { hurry, visitUnderFaults } from "../support/fault-visit.ts";
import { startFaultyHost } from "../support/faulty-host.ts";
import { listRoutes } from "../support/site-routes.ts";
import { listPages } from "../support/site.ts";
import { titlesOf } from "../support/titles.ts";
import { countOf, print } from "./count.ts";

const browser = startBrowser();

test("visits of 20 steps under random faults: never blank, never wrong, always a way on, and then all is well", async () => {
  const pages = listPages();
  const titleOf = titlesOf(pages);
  const addresses = listRoutes(pages).map(({ address }) => address);
  const folder = placesOf(path.resolve(".")).output;
  const count = countOf(500);
  const seeds = Array.from({ length: count }, (_, number) => number + 1).values();
  const complaints: string[] = [];
  const lane = async (): Promise<void> => {
    const host = await startFaultyHost(folder);
    for (const seed of seeds)
      await browser.visit(async ({ page }) => {
        await hurry(page);
        const visit = { addresses, steps: 20, share: 10 + (seed % 50), seed };
        complaints.push(...(await visitUnderFaults(page, host, visit, titleOf)));
      });
    await host.close();
  };
  await Promise.all([lane(), lane()]);
  print(`${count} schedules of faults over 20 steps: ${complaints.length} complaints`);
  expect(complaints).toEqual([]);
});
