import type { CDPSession, Page } from "playwright-core";

/** What a first visit took. */
export interface Load {
  /** When the largest part of the first screen was painted, in ms from the start of the navigation. */
  readonly largestPaint: number;
  /** When the client had taken the page over, in ms; NaN for a page without scripts. */
  readonly ready: number;
  /** Time beyond 50 ms of every task after the first paint, in ms. */
  readonly blocked: number;
  /** The longest task, in ms. */
  readonly longestTask: number;
  /** Movement of the layout, as the web counts it, without a unit. */
  readonly shift: number;
  /**
   * Bytes that had come over the wire, headers included and typefaces left out: at the largest paint, and when the client
   * had taken the page over, after which links are fetched ahead.
   */
  readonly bytesBefore: number;
  readonly bytes: number;
}

interface Seen {
  readonly origin: number;
  readonly first: number;
  readonly largest: number;
  readonly ready: number;
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly shift: number;
}

/** Milliseconds without a request before a visit counts as over. */
const calm = 2_000;

/** Opens an address in a blank page and tells what it took. */
export async function load(page: Page, session: CDPSession, address: string): Promise<Load> {
  const traffic = await watchTraffic(session);
  await page.addInitScript(watchPaints);
  await page.goto(address, { waitUntil: "load" });
  while (traffic.quiet() < calm) await page.waitForTimeout(200);
  const seen = await page.evaluate<Seen>("globalThis.benchSeen()");
  const after = seen.tasks.filter(([start, duration]) => start + duration > seen.first);
  return {
    largestPaint: seen.largest,
    ready: seen.ready,
    blocked: after.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    longestTask: Math.max(0, ...after.map(([, duration]) => duration)),
    shift: seen.shift,
    bytesBefore: traffic.until(seen.origin + seen.largest),
    bytes: traffic.until(Number.isNaN(seen.ready) ? Infinity : seen.origin + seen.ready),
  };
}

/** An answer on its way: when each piece of it came and how much that is unpacked, and what all of it weighs packed. */
interface Arrival {
  /** What its headers weigh. */
  readonly head: number;
  readonly pieces: (readonly [at: number, bytes: number])[];
  weight: number;
}

/**
 * Counts what comes over the wire, typefaces left out. The browser tells of a packed answer only as a whole what it
 * weighs: of one that is still coming the part is counted that has been unpacked.
 */
async function watchTraffic(session: CDPSession) {
  const arrivals = new Map<string, Arrival>();
  /** What wall clock and the browser’s own differ by, in ms. */
  let shifted = 0;
  let last = Date.now();
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ timestamp, wallTime }) => {
    shifted = (wallTime - timestamp) * 1000;
    last = Date.now();
  });
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) => {
    if (response.url.endsWith(".woff2")) return;
    const head = response.encodedDataLength;
    arrivals.set(requestId, { head, pieces: [[timestamp * 1000 + shifted, 0]], weight: head });
  });
  session.on("Network.dataReceived", ({ requestId, timestamp, dataLength }) =>
    arrivals.get(requestId)?.pieces.push([timestamp * 1000 + shifted, dataLength]),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    last = Date.now();
    const arrival = arrivals.get(requestId);
    if (arrival) arrival.weight = encodedDataLength;
  });
  const cameBy = ({ head, pieces, weight }: Arrival, at: number): number => {
    const come = pieces.filter(([time]) => time <= at);
    if (come.length === 0) return 0;
    const unpacked = (some: Arrival["pieces"]): number => some.reduce((sum, [, bytes]) => sum + bytes, 0);
    const all = unpacked(pieces);
    return head + (all > 0 ? ((weight - head) * unpacked(come)) / all : 0);
  };
  return {
    quiet: () => Date.now() - last,
    until: (at: number) => [...arrivals.values()].reduce((sum, arrival) => sum + cameBy(arrival, at), 0),
  };
}

/** Runs in the page before anything else: notes paints, long tasks and shifts as they come. */
function watchPaints(): void {
  const tasks: (readonly [number, number])[] = [];
  let first = 0;
  let largest = 0;
  let shift = 0;
  let ready = Number.NaN;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") first = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => (largest = startTime));
  observe("longtask", ({ startTime, duration }) => tasks.push([startTime, duration]));
  observe("layout-shift", (entry) => (shift += Number(Reflect.get(entry, "value"))));
  new MutationObserver(() => {
    if (Number.isNaN(ready) && document.documentElement.dataset["ready"] === "true")
      ready = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  Object.assign(globalThis, {
    benchSeen: () => ({ origin: performance.timeOrigin, first, largest, shift, ready, tasks }),
  });
}
