import type { CDPSession, Page } from "playwright-core";

/** Milliseconds between two keys of somebody who types fast. */
const keyPause = 150;

/** Opens the palette of a page by its key. */
export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
}

/**
 * Types a text and gives the milliseconds from its first key, or from its last, to the frame that shows an option which
 * leads to an address. “At once” types it in one piece.
 */
export async function typeUntil(
  page: Page,
  text: string,
  to: string,
  from: "at once" | "last key",
): Promise<number> {
  await page.getByRole("combobox", { name: /Search/u }).fill("");
  // Input may overtake what is evaluated, so the watch is set up before a key is pressed.
  await page.evaluate(
    ({ address, last }) => {
      const shown = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`“${last}” did not find ${address}.`)), 30_000);
        let typed = 0;
        let painted = false;
        const look = (): void => {
          const there = document.querySelector(`.palette a[role=option][href="${address}"]`);
          if (typed === 0 || painted || !there) return;
          painted = true;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => resolve(performance.now() - typed), { once: true });
            port1.start();
            port2.postMessage(null);
          });
        };
        addEventListener(
          "input",
          ({ target }) => {
            if (!(target instanceof HTMLInputElement) || target.value !== last) return;
            typed = performance.now();
            // Whom an earlier key has shown is there already.
            look();
          },
          { capture: true },
        );
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
      Object.assign(globalThis, { benchShown: () => shown });
    },
    { address: to, last: text },
  );
  if (from === "at once") await page.keyboard.insertText(text);
  else
    for (const letter of text) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(keyPause);
    }
  return page.evaluate<number>("globalThis.benchShown()");
}

/**
 * Types texts letter by letter and gives, for every key, the milliseconds from its event to the end of the last frame
 * before the next key in which anything in the palette changed.
 */
export async function keyTimes(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  // tsx names functions by a helper of its own, which pages do not have.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate(() => {
    const times: number[] = [];
    let typed = 0;
    let painted = 0;
    Object.assign(globalThis, {
      benchKeys: () => {
        if (painted > typed) times.push(painted - typed);
        [typed, painted] = [performance.now(), 0];
        return times;
      },
    });
    addEventListener("input", () => Reflect.get(globalThis, "benchKeys")(), { capture: true });
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => (painted = performance.now()), { once: true });
        port1.start();
        port2.postMessage(null);
      }),
    ).observe(document.querySelector(".palette") ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  for (const text of texts) {
    await page.getByRole("combobox", { name: /Search/u }).fill("");
    await page.waitForTimeout(keyPause * 2);
    for (const letter of text) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(keyPause);
    }
  }
  return page.evaluate<readonly number[]>("globalThis.benchKeys()");
}

/** Counts what comes over the wire from now on, headers included and typefaces left out, in bytes. */
export async function countBytes(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  const faces = new Set<string>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.url.endsWith(".woff2")) faces.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!faces.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}
