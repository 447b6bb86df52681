import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { startStaticServer } from "../../src/build/static-server.ts";
import { find } from "../../src/wiki/search/find.ts";
import { packDocuments } from "../../src/wiki/search/pack.ts";
import { browserFlags, findBrowser } from "../support/find-browser.ts";
import { indexDocuments } from "../support/search-index.ts";
import { largeRecord } from "../support/search-large.ts";

/** What was measured, in milliseconds or bytes, one number a time. */
export type Samples = Readonly<Record<string, readonly number[]>>;

const typed = ["yoo in-soo", "유ㅇㅅ", "cheognsan", "dlcjdtks", "청산이는", "lee su", "air force", "ㅇㅊㅅ"];
const many = 10_000;

/** Measures the search of a built site in a browser, and the engine alone over a record of ten thousand. */
export async function measureSearch(browser: Browser, base: string): Promise<Samples> {
  return {
    "keystroke to results, 4 times slower, ms": await keystrokes(browser, base, false),
    "keystroke to results, ten thousand documents, ms": await keystrokes(browser, base, true),
    "find among ten thousand documents, ms": await findAmongMany(),
    ...(await firstSearch(browser, base)),
  };
}

/** Times every key from its event to the frame after its results. */
async function keystrokes(browser: Browser, base: string, large: boolean): Promise<number[]> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  if (large) await answerWithMany(page);
  await openPalette(page, base);
  await settled(page, large ? "민서" : "air force");
  if (!large) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      "input",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener("message", () => times.push(performance.now() - start), {
            once: true,
          });
          channel.port1.start();
          channel.port2.postMessage("");
        });
      },
      { capture: true },
    );
  });
  for (const query of typed) {
    await page.getByRole("combobox", { name: /Search/u }).fill("");
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(60);
    }
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  await context.close();
  return times;
}

/** Puts a record of ten thousand in the place of the build’s files. */
async function answerWithMany(page: Page): Promise<void> {
  const parts = packDocuments(largeRecord(many));
  await page.route(/\/search\/\d+\.json$/u, (route) => {
    const number = Number(/(\d+)\.json$/u.exec(route.request().url())?.[1]);
    return route.fulfill({ json: parts[number] });
  });
}

async function openPalette(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/about`);
  await page.waitForSelector("html[data-ready=true]", { state: "attached" });
  await page.keyboard.press("/");
}

/** Waits until everything has been read: a search page would say “so far”; the palette has fetched and is still. */
async function settled(page: Page, query: string): Promise<void> {
  await page.keyboard.insertText(query);
  await page.getByRole("option").first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
}

/** Times the engine alone, each query a few times after it has warmed up. */
async function findAmongMany(): Promise<number[]> {
  const index = await indexDocuments(largeRecord(many));
  const queries = [...typed, "김민서", "kim minseo", "gim minsoe", "ㄱㅁㅅ", "김", "k", "measure"];
  return [0, 1, 2, 3, 4].flatMap((round) =>
    queries.flatMap((query) => {
      const start = performance.now();
      find(index, query, 5);
      return round === 0 ? [] : [performance.now() - start];
    }),
  );
}

/** The first search of a visit at 1.6 Mbit/s and 150 ms: time from the first key to results, and what was fetched. */
async function firstSearch(browser: Browser, base: string): Promise<Samples> {
  const times: number[] = [];
  const sizes: number[] = [];
  for (const query of ["ㅇ", "y", "이청산"]) {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(`${base}/about`);
    await page.waitForSelector("html[data-ready=true]", { state: "attached" });
    await page.waitForLoadState("networkidle");
    let fetched = 0;
    const weighed: Promise<void>[] = [];
    page.on("response", (response) => {
      // What is still under way when the page closes was no part of the search.
      const body = response.body().catch(() => Buffer.alloc(0));
      weighed.push(body.then((bytes) => void (fetched += brotliCompressSync(bytes).length)));
    });
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 93_750,
    });
    await page.keyboard.press("/");
    const start = performance.now();
    await page.keyboard.insertText(query);
    await page.locator(".palette").getByRole("option").first().waitFor();
    times.push(performance.now() - start);
    await page.waitForLoadState("networkidle");
    await Promise.all(weighed);
    sizes.push(fetched);
    await context.close();
  }
  return { "first search at 1.6 Mbit/s, ms": times, "fetched by a first search, bytes (brotli)": sizes };
}

if (process.argv[1] === import.meta.filename) {
  const root = path.resolve(import.meta.dirname, "../..");
  const { executablePath } = await findBrowser();
  const server = await startStaticServer(path.join(root, "dist"), { port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  try {
    for (const [name, values] of Object.entries(await measureSearch(browser, server.address))) {
      const sorted = values.toSorted((a, b) => a - b);
      const [middle = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
      process.stdout.write(
        `${name}: median ${middle.toFixed(1)}, worst ${worst.toFixed(1)}, n ${sorted.length}\n`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
