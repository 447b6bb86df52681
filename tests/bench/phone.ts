import type { Browser, CDPSession, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "../support/find-browser.ts";
import { slowDown } from "../support/shifts.ts";
import type { Host } from "./host.ts";
import { startHost } from "./host.ts";

/** A cheap phone on a bad line before a served site. */
export interface Phone {
  readonly host: Host;
  /** Gives a blank page of a browser that was just started, with nothing kept and everything slow, and closes it after the work. */
  visit<T>(work: (page: Page, session: CDPSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What {@link openPhone} gives, in the words of a method. */
export const phoneIs =
  "a phone’s window (412 × 823), 1.6 Mbit/s, 150 ms to every answer, the processor slowed 4 times, text compressed by brotli";

const blank = "/blank";

/** Serves a built site to a browser that is slowed like a cheap phone; the service worker is left out. */
export async function openPhone(folder: string): Promise<Phone> {
  const host = await startHost(folder);
  host.place(blank, "<!doctype html><title>blank</title>");
  const { executablePath } = await findBrowser();
  return {
    host,
    async visit(work) {
      const browser: Browser = await chromium.launch({ executablePath, args: [...browserFlags] });
      try {
        const context = await browser.newContext({
          viewport: { width: 412, height: 823 },
          deviceScaleFactor: 1.75,
        });
        const page = await context.newPage();
        await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
        // tsx names functions by a helper of its own, which pages do not have.
        await page.addInitScript("globalThis.__name = (named) => named");
        // The processor is slowed in the process that has the site; a blank page would have another.
        await page.goto(host.address + blank);
        await slowDown(page);
        return await work(page, await context.newCDPSession(page));
      } finally {
        await browser.close();
      }
    },
    close: () => host.close(),
  };
}
