import type { Page } from "playwright-core";
import type { FaultyHost } from "./faulty-host.ts";
import { countLoads, drawn, follow } from "./open-tab.ts";

/** A page that is open while another edition is put in the place of its own. */
export interface Deployment {
  readonly from: string;
  readonly to: string;
  /** The edition that comes, as a folder. */
  readonly next: string;
}

/**
 * Opens a page, puts another edition on the host, and goes on to another page. Gives what went wrong: nothing, where the
 * page came within one reload.
 */
export async function deployUnder(
  page: Page,
  host: FaultyHost,
  { from, to, next }: Deployment,
  titleOf: (address: string) => string,
): Promise<string[]> {
  await page.goto(host.address + from);
  await drawn(page, from);
  await host.deploy(next);
  const loads = countLoads(page);
  await follow(page, to);
  try {
    await page.waitForFunction((title) => document.title === title, titleOf(to), { timeout: 25_000 });
    await drawn(page, to);
  } catch {
    return [`${from} → ${to}: ${await page.title()}`];
  }
  return loads() <= 1 ? [] : [`${from} → ${to}: ${loads()} reloads`];
}
