import type { Page } from "playwright-core";

/**
 * Presses the first link to an address in an open page and gives the milliseconds from the press (the `click` event) until
 * a first-level heading with another text has been painted: its change, then a frame, then a message, which the
 * browser delivers when the frame is painted. For addresses inside the page’s own client alone.
 */
export async function pressLink(page: Page, address: string): Promise<number> {
  await page.evaluate(() => {
    const before = document.querySelector("main h1")?.textContent;
    let pressed = Number.NaN;
    const measured = new Promise<number>((resolve) => {
      addEventListener("click", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        const now = document.querySelector("main h1")?.textContent;
        if (now === undefined || now === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(performance.now() - pressed), { once: true });
          port1.start();
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(globalThis, { benchPress: measured });
  });
  await page.locator(`a[href="${address}"]:visible`).first().click();
  return page.evaluate<number>("globalThis.benchPress");
}
