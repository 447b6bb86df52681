/** How long a browser waits for a face that the first paint wants (CSS Fonts 4: `font-display: optional`), in ms. */
const waiting = 100;

/**
 * Gives typefaces that were too late for the first page to the next ones. On the first page they would have broken its
 * lines anew while somebody read them; with a page that was asked for everything is new. Does nothing where all came
 * in time, as they do from the cache.
 */
export function welcomeLateFaces(): void {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const isLate = performance
    .getEntriesByType("resource")
    .some(
      (entry) =>
        entry instanceof PerformanceResourceTiming &&
        entry.name.endsWith(".woff2") &&
        entry.responseEnd > painted + waiting,
    );
  if (isLate) void import("./late-fonts.css");
}
