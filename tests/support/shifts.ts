import type { Page } from "playwright-core";

/** One unexpected movement of the page, as the Layout Instability specification counts it. */
interface Shift {
  readonly value: number;
  /** When it happened, in ms from the start of the visit. */
  readonly at: number;
  /** What moved: the element, and its place before and after. */
  readonly sources: readonly string[];
}

declare global {
  interface Window {
    /** Movements of the page since it began. */
    shifts?: Shift[];
  }
}

/** Writes down every movement of the pages to come, from the first paint on. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    const shifts: Shift[] = [];
    window.shifts = shifts;
    const describe = (node: Node | null): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      if (!element) return "something that is gone";
      const parent = element.parentElement;
      const name = (one: Element): string => [one.tagName.toLowerCase(), ...one.classList].join(".");
      const text = element.textContent.trim().replaceAll(/\s+/gu, " ").slice(0, 30);
      return `${parent ? `${name(parent)} > ` : ""}${name(element)} “${text}”`;
    };
    const place = ({ x, y, width, height }: DOMRectReadOnly): string =>
      [x, y, width, height].map(Math.round).join(" ");
    new PerformanceObserver((list) => {
      // The entries of a type that the DOM library does not know.
      for (const { value, startTime, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
        if (!hadRecentInput)
          shifts.push({
            value,
            at: Math.round(startTime),
            sources: sources.map(
              ({ node, previousRect, currentRect }) =>
                `${describe(node)} from ${place(previousRect)} to ${place(currentRect)}`,
            ),
          });
    }).observe({ type: "layout-shift", buffered: true });
  });

/** Makes a page's network and processor those of a slow phone: 1.6 Mbit/s, 150 ms away, four times slower. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Movements since the page began: how much each is, and in words when it was and what moved. */
export const listShifts = async (page: Page): Promise<{ value: number; words: string }[]> => {
  const shifts = await page.evaluate(() => window.shifts ?? []);
  return shifts.map(({ value, at, sources }) => ({
    value,
    words: `${value.toFixed(4)} after ${at} ms: ${sources.join("; ")}`,
  }));
};
