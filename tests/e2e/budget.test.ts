import { brotliCompressSync } from "node:zlib";
import type { Response } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, savesData, startBrowser, whenReady } from "../support/browser.ts";

const path = "/cast/nam-on-jo";
/** Most bytes of a first visit, compressed as hosts send them (kB are 1000 bytes). */
const budgets = { script: 130_000, stylesheet: 15_000 } as const;

const browser = startBrowser();

/** Compressed size of everything of a kind that a first visit loads, file by file. */
async function weigh(
  address: string,
  kind: keyof typeof budgets,
): Promise<{ files: string[]; total: number }> {
  return browser.visit(async ({ page }) => {
    const loaded: Promise<[string, number]>[] = [];
    page.on("response", (response: Response) => {
      // Modules that are only preloaded have the type of no element, so the file's own type is asked.
      const type = response.headers()["content-type"] ?? "";
      const isKind = kind === "script" ? type.includes("javascript") : type.includes("css");
      if (!isKind) return;
      loaded.push(
        response
          .body()
          .then((body) => [new URL(response.url()).pathname, brotliCompressSync(body).byteLength]),
      );
    });
    // Where data are saved nothing is fetched ahead, which has a budget of its own (fetch-ahead.ts).
    await page.addInitScript(savesData);
    const document = await (await page.goto(browser.at(address)))?.text();
    await whenReady(page);
    await page.waitForLoadState("networkidle");
    const sizes = new Map(await Promise.all(loaded));
    if (kind === "stylesheet")
      for (const [index, [, text = ""]] of [
        ...(document ?? "").matchAll(/<style>(.*?)<\/style>/gsu),
      ].entries())
        sizes.set(`style ${index + 1} in the page`, brotliCompressSync(text).byteLength);
    const files = [...sizes].map(([file, size]) => `${file}: ${size}`);
    return { files, total: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
  });
}

test.each(["script", "stylesheet"] as const)(
  "a first visit to a character loads no more %s than its budget",
  async (kind) => {
    const { files, total } = await weigh(path, kind);
    expect(files.length).toBeGreaterThan(0);
    expect(total, `${total} bytes in ${files.join(", ")}`).toBeLessThanOrEqual(budgets[kind]);
  },
);

test("a first visit loads nothing for editors, and no search index before anybody searches", async () => {
  const { files } = await weigh(path, "script");
  expect(files.filter((file) => /valibot|schema|compile|edtf|minisearch|search-index/iu.test(file))).toEqual(
    [],
  );
});

test("the text is on the screen before any script has come", async () => {
  const late = await browser.visitEach(["/", path, "/timeline", "/questions"], async ({ page }, address) => {
    // Scripts are asked for and never arrive.
    await page.route(/\.js$/u, () => {});
    await page.goto(browser.at(address), { waitUntil: "commit" });
    const words = async (): Promise<number> => (await page.locator("main").innerText()).split(/\s+/u).length;
    // The page arrives piece by piece, and may be looked at between two of them.
    await eventually(words).toBeGreaterThan(40);
    return page.evaluate(() => document.documentElement.dataset["ready"] ?? []);
  });
  expect(late.flat()).toEqual([]);
});
