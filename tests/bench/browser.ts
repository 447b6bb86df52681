import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { startStaticServer } from "../../src/build/static-server.ts";
import { browserFlags, findBrowser } from "../support/find-browser.ts";

/** A served site with a browser beside it. */
export interface Stage {
  /** Opens an address in a page of its own, its processor slowed so many times, and closes it after the work. */
  visit<T>(address: string, slowdown: number, work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Serves a built site and starts a browser: the one that the tests find. */
export async function openStage(folder: string): Promise<Stage> {
  const server = await startStaticServer(folder, { port: 0, host: "127.0.0.1" });
  const { executablePath } = await findBrowser();
  const browser: Browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  return {
    async visit(address, slowdown, work) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: "reduce",
      });
      try {
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await page.goto(server.address + address);
        await page.waitForSelector("html[data-ready=true]", { state: "attached" });
        await page.waitForLoadState("networkidle");
        await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
        return await work(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
