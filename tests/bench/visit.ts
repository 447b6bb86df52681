import type { BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "../support/find-browser.ts";
import { startNginx } from "../support/nginx.ts";
import { drawn, follow } from "../support/open-tab.ts";
import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { servedSite } from "./served.ts";

const first = "/cast/nam-on-jo";
/** Where a reader goes, one after another, by links of the page. */
const then = ["/cast/choi-nam-ra", "/questions/premiere", "/cast"];

/** What a reader’s visit costs the host. */
export const visit: Measure = {
  name: "visit",
  method:
    "Requests and bytes (as they are sent, compressed with brotli, headers among them) that one browser asks of nginx with\n" +
    "src/build/nginx.conf, counted by the server: a visit page by page, each after the one above it, where the browser\n" +
    "knows no service worker; and a first page with one, which then holds the edition for all further visits.",
  async run({ records }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real"]) {
      const nginx = await startNginx(await servedSite(record), { log: true });
      const { executablePath } = await findBrowser();
      const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
      /** Does something in a page and notes what the server has sent for it. */
      const note = async (what: string, page: Page, step: () => Promise<unknown>): Promise<void> => {
        const before = await nginx.sent();
        await step();
        await drawn(page, new URL(page.url()).pathname);
        await page.waitForLoadState("networkidle");
        const after = await nginx.sent();
        outcomes.push(
          { what: `${record}, ${what}`, unit: "requests", values: [after.requests - before.requests] },
          { what: "", unit: "kB", values: [(after.bytes - before.bytes) / 1000] },
        );
      };
      const open = async (options: BrowserContextOptions): Promise<Page> =>
        (await browser.newContext(options)).newPage();
      const page = await open({ serviceWorkers: "block" });
      await note(`first page, ${first}`, page, () => page.goto(nginx.address + first));
      for (const address of then) await note(`on to ${address}`, page, () => follow(page, address));
      await note(`${first} once more`, page, () => page.goto(nginx.address + first));
      const keeping = await open({ serviceWorkers: "allow" });
      await note("first page, with the worker and all it keeps", keeping, async () => {
        await keeping.goto(nginx.address + first);
        await keeping.evaluate(() => navigator.serviceWorker.ready);
      });
      await browser.close();
      await nginx.close();
    }
    return outcomes;
  },
};
