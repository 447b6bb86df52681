import type { Page } from "playwright-core";

/** How often the page was loaded as a document, since this was called. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("domcontentloaded", () => (loads += 1));
  return () => loads;
}

/** Follows a link to an address inside the page, as the router does, whether or not the page shows one. */
export const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((target) => {
    history.pushState({}, "", target);
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
  }, address);

/** Waits until the page of an address is drawn; gives its heading, or what is said in its place. */
export async function drawn(page: Page, address: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => {
      const { at, ready } = document.documentElement.dataset;
      const busy =
        document.querySelector("main[aria-busy=true], main [aria-busy=true], main .loading") !== null;
      return ready === "true" && at === wanted && !busy && document.querySelector("main h1") !== null;
    },
    address,
    { timeout: 25_000 },
  );
  return page.locator("main h1").first().innerText();
}

/**
 * Goes to hostile addresses inside the page, one after another. Gives those after which no page stood, or something that
 * the address carried had become an element.
 */
export const drawHostile = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const faults: string[] = [];
    for (const address of all) {
      try {
        history.pushState({}, "", address);
      } catch {
        // The browser itself refuses it: it is an address of another origin.
        continue;
      }
      dispatchEvent(new PopStateEvent("popstate", { state: {} }));
      const drawn = (): boolean =>
        document.documentElement.dataset["at"] === location.pathname + location.search &&
        document.querySelector("main[aria-busy=true], main [aria-busy=true], main .loading") === null &&
        document.querySelector("main h1") !== null;
      for (const end = performance.now() + 15_000; !drawn() && performance.now() < end;)
        await new Promise((next) => void setTimeout(next, 4));
      const foreign = document.querySelector("main script, main img, svg[onload], [onerror]");
      if (!drawn() || foreign) faults.push(`${address.slice(0, 200)}: ${drawn() ? "markup" : "no page"}`);
    }
    return faults;
  }, addresses);
