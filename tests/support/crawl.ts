import type { Page } from "playwright-core";

/**
 * Notes every planted word that ever stands in the document, in text, attributes or title, even for a moment; to be
 * installed before the first page of a visit.
 */
export async function noteWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenWords: seen });
    const note = (text: string | null): void => {
      for (const word of text?.match(/zqx\d+q/gu) ?? []) seen.add(word);
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === "childList")
          for (const added of addedNodes)
            note(added instanceof Element ? added.outerHTML : added.textContent);
        else note(target instanceof Element ? target.outerHTML : target.textContent);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/** The planted words noted on a page so far. */
export const wordsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // noteWords has put it there.
    const { seenWords } = globalThis as typeof globalThis & { seenWords: Set<string> };
    return [...seenWords];
  });

/**
 * Goes from address to address inside the open page, as links do, waiting until each is drawn; gives the addresses
 * that never were within ten seconds.
 */
export const goThrough = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const root = document.documentElement;
    const drawn = async (address: string): Promise<boolean> => {
      for (const end = performance.now() + 10_000; performance.now() < end;) {
        await new Promise((next) => void requestAnimationFrame(next));
        const busy =
          document.querySelector("main[aria-busy=true], main [aria-busy=true], main .loading") !== null;
        if (root.dataset["at"] === address && !busy) return true;
      }
      return false;
    };
    const missed: string[] = [];
    for (const address of all) {
      history.pushState({}, "", address);
      dispatchEvent(new PopStateEvent("popstate", { state: {} }));
      if (!(await drawn(address))) missed.push(address);
    }
    return missed;
  }, addresses);
