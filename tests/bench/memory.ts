import type { CDPSession, Page } from "playwright-core";
import { openStage } from "./browser.ts";
import type { BenchOptions, Measure } from "./measure.ts";
import { siteOf } from "./site.ts";

const navigations = 500;
/** Navigations after which everything that is fetched once has been fetched. */
const warm = 100;

/** Whether the client keeps what it need not. */
export const memory: Measure = {
  name: "memory",
  method:
    `Memory of scripts and number of DOM nodes after garbage collection, after ${warm} and after ${navigations} navigations along the links of\n` +
    "pages, a different one each time. “Growth” is what came between, for a hundred navigations: each page’s answer is kept, so\n" +
    "that some kB are due.",
  async run({ records }: BenchOptions) {
    const name = records[0] ?? "real";
    const site = await siteOf(name);
    const stage = await openStage(site.output);
    try {
      return await stage.visit("/", 1, async (page) => {
        const session = await page.context().newCDPSession(page);
        await walk(page, 0, warm);
        const before = await kept(session);
        await walk(page, warm, navigations);
        const after = await kept(session);
        const per = 100 / (navigations - warm);
        return [
          { what: `${name} heap after ${warm}`, unit: "MB", values: [before.bytes / 1e6] },
          { what: `${name} heap after ${navigations}`, unit: "MB", values: [after.bytes / 1e6] },
          {
            what: `${name} growth of heap for 100`,
            unit: "kB",
            values: [((after.bytes - before.bytes) * per) / 1000],
          },
          { what: `${name} DOM nodes after ${warm}`, unit: "nodes", values: [before.nodes] },
          { what: `${name} DOM nodes after ${navigations}`, unit: "nodes", values: [after.nodes] },
        ];
      });
    } finally {
      await stage.close();
    }
  },
};

/** Goes from page to page by links that the pages have, the n-th link of the n-th page. */
async function walk(page: Page, from: number, to: number): Promise<void> {
  for (let step = from; step < to; step += 1) {
    const before = new URL(page.url()).pathname;
    await page.evaluate((number) => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>("main a[href^='/'], footer a[href^='/']"),
      ];
      const others = links
        .filter((link) => link instanceof HTMLAnchorElement)
        .filter(({ pathname }) => pathname !== location.pathname && !/\.\w+$/u.test(pathname));
      others[(number * 7) % others.length]?.click();
    }, step);
    await page.waitForFunction((path) => location.pathname !== path, before);
    await page.waitForFunction(
      () => document.querySelector("main[aria-busy='false'] h1") !== null,
      undefined,
      { polling: "raf" },
    );
  }
}

async function kept(session: CDPSession): Promise<{ readonly bytes: number; readonly nodes: number }> {
  await session.send("HeapProfiler.enable");
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  return { bytes: usedSize, nodes };
}
