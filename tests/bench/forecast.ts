import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { startStaticServer } from "../../src/build/static-server.ts";
import { browserFlags, findBrowser } from "../support/find-browser.ts";

/** Measurements of one thing, each a sample, in milliseconds. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** How often the processor is slowed down, as for a phone of the middle class. */
const slowdown = 4;
/** Interactions of each kind. */
const times = 20;

/**
 * Measures how long the ruler of a theory takes from input to the next paint, as INP counts (the longest Event Timing entry of each
 * interaction, in steps of 8 ms; under 16 ms nothing is reported, and counts as 16), by mouse and by keys, at a quarter
 * of the machine's speed.
 */
export async function measureForecast(browser: Browser, address: string): Promise<Samples> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(`${address}/speculation?seen=s1e12`);
    const theory = await page.locator(".theory-question a").first().getAttribute("href");
    await page.goto(`${address}${theory ?? ""}?seen=s1e12`);
    const slider = page.getByRole("slider", { name: "Your odds that it holds" });
    await slider.and(page.locator(":enabled")).waitFor();
    await page.evaluate(() => {
      const longest = new Map<number, number>();
      Object.assign(globalThis, { longest });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // Events of one press or drag share a number; what is no interaction has 0.
          const interaction = Number(Reflect.get(entry, "interactionId"));
          if (interaction > 0)
            longest.set(interaction, Math.max(longest.get(interaction) ?? 0, entry.duration));
        }
        // The browser knows durationThreshold; the types do not yet.
      }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const take = async (): Promise<number[]> => {
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
      );
      const found: unknown = await page.evaluate(
        "{ const all = [...longest.values()]; longest.clear(); all }",
      );
      const told = Array.isArray(found) ? found.map(Number) : [];
      return [...told, ...Array.from({ length: Math.max(0, times - told.length) }, () => 16)];
    };
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error("The ruler is not on the page.");
    for (let drag = 0; drag < times; drag += 1) {
      const x = (part: number): number =>
        box.x + 14 + (box.width - 28) * (((drag * 7 + part) % times) / times);
      await page.mouse.move(x(0), box.y + 20);
      await page.mouse.down();
      for (let part = 1; part <= 5; part += 1) await page.mouse.move(x(part), box.y + 20);
      await page.mouse.up();
    }
    const dragged = await take();
    await slider.focus();
    for (let press = 0; press < times; press += 1)
      await page.keyboard.press(press % 3 === 0 ? "ArrowLeft" : "ArrowRight");
    const pressed = await take();
    return { "ruler dragged, 4× slower (ms)": dragged, "ruler by keys, 4× slower (ms)": pressed };
  } finally {
    await context.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startStaticServer(path.resolve("dist"), { port: 0, host: "127.0.0.1" });
  const { executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  for (const [name, samples] of Object.entries(await measureForecast(browser, server.address))) {
    const sorted = samples.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    console.log(
      `${name}: n ${sorted.length}, median ${at(0.5)}, 98th percentile ${at(0.98)}, worst ${sorted.at(-1)}`,
    );
  }
  await browser.close();
  await server.close();
}
