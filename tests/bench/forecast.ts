import type { Page } from "playwright-core";
import { openStage } from "./browser.ts";
import type { BenchOptions, Measure } from "./measure.ts";
import { siteOf } from "./site.ts";

/** How often the processor is slowed down, as for a phone of the middle class. */
const slowdown = 4;
/** Interactions of each kind. */
const times = 20;

/** How long the ruler of a theory takes from input to paint. */
export const forecast: Measure = {
  name: "forecast",
  method:
    "Milliseconds from input to the next paint at the ruler of a theory, as INP counts: the longest Event Timing entry of each\n" +
    `interaction, in steps of 8 ms (under 16 ms nothing is reported, and counts as 16); the processor slowed ${slowdown} times.`,
  async run({ rounds }: BenchOptions) {
    const { output } = await siteOf("real");
    const stage = await openStage(output);
    const dragged: number[] = [];
    const pressed: number[] = [];
    try {
      const theory = await stage.visit("/speculation?seen=s1e12", 1, (page) =>
        page.locator(".theory-question a").first().getAttribute("href"),
      );
      for (let round = 0; round < rounds; round += 1)
        await stage.visit(`${theory ?? ""}?seen=s1e12`, slowdown, async (page) => {
          const [byMouse, byKeys] = await useRuler(page);
          dragged.push(...byMouse);
          pressed.push(...byKeys);
        });
    } finally {
      await stage.close();
    }
    return [
      { what: "ruler dragged", unit: "ms", values: dragged, aim: 200 },
      { what: "ruler by keys", unit: "ms", values: pressed, aim: 200 },
    ];
  },
};

/** Drags the ruler and presses its keys; gives the time of every interaction, by mouse and by keys. */
async function useRuler(page: Page): Promise<readonly [readonly number[], readonly number[]]> {
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
  const take = async (): Promise<number[]> => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    const found: unknown = await page.evaluate("{ const all = [...longest.values()]; longest.clear(); all }");
    const told = Array.isArray(found) ? found.map(Number) : [];
    return [...told, ...Array.from({ length: Math.max(0, times - told.length) }, () => 16)];
  };
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The ruler is not on the page.");
  for (let drag = 0; drag < times; drag += 1) {
    const x = (part: number): number => box.x + 14 + (box.width - 28) * (((drag * 7 + part) % times) / times);
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
  return [dragged, pressed];
}
