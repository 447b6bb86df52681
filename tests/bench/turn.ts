import type { Page } from "playwright-core";

/**
 * Turns the as-of date of an open page by its control and gives the milliseconds until the page has come to rest: from
 * the `input` event of the date field in the head to the end of the last frame in which anything in the document
 * changed (a mutation, then requestAnimationFrame, then a message, which the browser delivers when the frame is
 * painted). The page rests when nothing has changed for twenty ticks of 50 ms on an idle main thread.
 */
export const turnTo = (page: Page, day: string): Promise<number> =>
  setAndRest(page, { selector: 'header input[type="date"]', value: day });

/** Tells another place by the form in the head, an episode’s id, and gives the milliseconds until the page has come to rest, counted likewise. */
export const choosePlace = (page: Page, episode: string): Promise<number> =>
  setAndRest(page, { selector: `header input[type="radio"][value="${episode}"]`, value: episode });

const setAndRest = (
  page: Page,
  field: { readonly selector: string; readonly value: string },
): Promise<number> =>
  page.evaluate(
    ({ selector, value }) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        // React watches the field's own value; the prototype sets it as the browser would.
        const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
        if (!field || !native) return reject(new Error("The head has no such field."));
        let painted = 0;
        let calm = 0;
        let ticked = performance.now();
        const observer = new MutationObserver(() => {
          calm = 0;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => (painted = performance.now()), { once: true });
            port1.start();
            port2.postMessage(null);
          });
        });
        observer.observe(document.documentElement, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        const timer = setInterval(() => {
          const now = performance.now();
          calm = now - ticked > 100 ? 0 : calm + 1;
          ticked = now;
          if (calm < 20) return;
          clearInterval(timer);
          observer.disconnect();
          resolve(painted - started);
        }, 50);
        const started = performance.now();
        if (field.type === "radio") return field.click();
        native.set?.call(field, value);
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    field,
  );

/** Everything that the page says, as text. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("main")?.textContent ?? "");
