import type { Page } from "playwright-core";

/** What a turn of the date took, in milliseconds from the `input` event. */
export interface Turn {
  /** To the end of the last frame in which anything changed that stands in the window. */
  readonly seen: number;
  /** To the end of the last frame in which anything in the document changed. */
  readonly settled: number;
}

/**
 * Turns the as-of date of an open page by its control. A frame is at its end when a message arrives that was posted from
 * requestAnimationFrame, which the browser delivers when the frame is painted. What changed in a frame stands in the
 * window where its box overlaps it: of nodes that came, their own; else that of the node whose text, attribute or
 * children changed. The address of a link is
 * not painted, and the attributes of the root element have no box. The page is settled when nothing has changed for
 * twenty ticks of 50 ms on an idle main thread.
 */
export const turnTo = (page: Page, day: string): Promise<Turn> =>
  setAndRest(page, { selector: 'header input[type="date"]', value: day });

/** Tells another place by the form in the head, an episode’s id, and measures the page likewise. */
export const choosePlace = (page: Page, episode: string): Promise<Turn> =>
  setAndRest(page, { selector: `header input[type="radio"][value="${episode}"]`, value: episode });

const setAndRest = (
  page: Page,
  field: { readonly selector: string; readonly value: string },
): Promise<Turn> =>
  page.evaluate(
    ({ selector, value }) =>
      new Promise<Turn>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        // React watches the field's own value; the prototype sets it as the browser would.
        const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
        if (!field || !native) return reject(new Error("The head has no such field."));
        let [seen, settled] = [0, 0];
        let calm = 0;
        let ticked = performance.now();
        const observer = new MutationObserver((changes) => {
          calm = 0;
          const touched = new Set(
            changes.flatMap(({ attributeName, target, addedNodes }) =>
              attributeName === "href" ? [] : addedNodes.length > 0 ? [...addedNodes] : [target],
            ),
          );
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener(
              "message",
              () => {
                settled = performance.now();
                // No function here may have a name: tsx would mark it with one of its own, which the page has not.
                const inWindow = [...touched].some((node) => {
                  const element = node instanceof Element ? node : node.parentElement;
                  if (!element || element === document.documentElement || element.closest("head"))
                    return false;
                  const { top, bottom, width, height } = element.getBoundingClientRect();
                  return bottom > 0 && top < innerHeight && width + height > 0;
                });
                if (inWindow) seen = settled;
              },
              { once: true },
            );
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
          resolve({ seen: seen - started, settled: settled - started });
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
