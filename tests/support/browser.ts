import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { browserFlags } from "./find-browser.ts";

/** A page with everything that has gone wrong on it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, failed and foreign requests, in words. */
  readonly faults: string[];
  /** Paths of everything asked of the site, in order. */
  readonly requests: string[];
}

/** The browser of one test file, with pages that watch themselves. */
export interface TestBrowser {
  /** Full address of a path of the site. */
  at(path: string): string;
  /**
   * Opens a page in a context of its own (no storage yet), and closes both after the work. There is no service worker,
   * unless the options allow it: what a page asks of the site is then seen whole.
   */
  visit<T>(work: (watched: WatchedPage) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
  /** Does some work for each thing on a few pages side by side; gives the outcomes in the order of the things. */
  visitEach<T, R>(
    things: readonly T[],
    work: (watched: WatchedPage, thing: T) => Promise<R>,
    options?: BrowserContextOptions,
  ): Promise<R[]>;
}

/** Pages that are open at once: what two cores can draw. */
const lanes = 3;

/** Starts one browser for the tests of a file and ends it after them. */
export function startBrowser(): TestBrowser {
  const address = inject("address");
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("browserPath"), args: [...browserFlags] });
  });
  afterAll(() => browser?.close());

  const visit: TestBrowser["visit"] = async (work, options) => {
    if (!browser) throw new Error("The browser starts before the first test; a page was wanted earlier.");
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    if (options?.serviceWorkers !== "allow") await context.addInitScript(takeWorkersAway);
    try {
      return await work(await watch(context, address));
    } finally {
      await context.close();
    }
  };
  return {
    at: (path) => address + path,
    visit,
    async visitEach<T, R>(
      things: readonly T[],
      work: (watched: WatchedPage, thing: T) => Promise<R>,
      options?: BrowserContextOptions,
    ): Promise<R[]> {
      const outcomes: R[] = [];
      const queue = things.entries();
      const lane = (): Promise<void> =>
        visit(async (watched) => {
          for (const [index, thing] of queue) {
            watched.faults.length = 0;
            watched.requests.length = 0;
            outcomes[index] = await work(watched, thing);
          }
        }, options);
      await Promise.all(Array.from({ length: lanes }, lane));
      return outcomes;
    },
  };
}

/** Runs in the page: what a browser without service workers is like. */
const takeWorkersAway = (): void => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker");

async function watch(context: BrowserContext, address: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === address) requests.push(url.pathname);
    else if (url.protocol !== "data:" && url.protocol !== "blob:")
      faults.push(`foreign request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${new URL(response.url()).pathname}`);
  });
  return { page, faults, requests };
}

/** Script of a page whose reader saves data: nothing is fetched ahead there (`fetch-ahead.ts`). */
export const savesData = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })";

/** Waits until the client has taken the page over, and drawn what its address asks for. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector("html[data-ready=true]", { state: "attached" });
}

/** Expects something of a value that may take a moment to come about; the caller awaits it. */
// oxlint-disable-next-line vitest/require-awaited-expect-poll -- it is the matcher that is awaited, by the caller
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
