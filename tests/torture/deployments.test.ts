import path from "node:path";
import { expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { startBrowser } from "../support/browser.ts";
import { deployUnder } from "../support/deployments.ts";
import { dice } from "../support/fault-visit.ts";
import { startFaultyHost } from "../support/faulty-host.ts";
import { writeNextEdition } from "../support/next-edition.ts";
import { listPages } from "../support/site.ts";
import { titlesOf } from "../support/titles.ts";
import { countOf, print } from "./count.ts";

const browser = startBrowser();

test("deployments under an open page: every navigation succeeds within one reload", async () => {
  const first = placesOf(path.resolve(".")).output;
  const second = path.resolve(".cache/next-edition");
  await writeNextEdition(first, second, "zz");
  const pages = listPages();
  const titleOf = titlesOf(pages);
  const host = await startFaultyHost(first);
  const roll = dice(200);
  const pick = (): string => pages[Math.floor(roll() * pages.length)]?.address ?? "/";
  const count = countOf(200);
  const faults: string[] = [];
  for (let number = 0; number < count; number += 1)
    await browser.visit(async ({ page }) => {
      const next = number % 2 === 0 ? second : first;
      faults.push(...(await deployUnder(page, host, { from: pick(), to: pick(), next }, titleOf)));
    });
  await host.close();
  print(`${count} deployments under an open page: ${faults.length} faults`);
  expect(faults).toEqual([]);
});
