import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { patterns } from "../support/looks-states.ts";

const browser = startBrowser();

declare global {
  interface Window {
    /** Changes that a key has made to the page, counted. */
    answers?: number;
  }
}

interface Control {
  readonly address: string;
  readonly kind: string;
  readonly keys: readonly string[];
}

/** Controls that are more than links. The list of a select is the platform’s and no part of the page. */
const selector = "button, summary, input:not([type=hidden])";

/** The keys that work each kind of native control, as the platform has it. */
const keysOf = (kind: string): readonly string[] => {
  if (/^(?:button|summary)/u.test(kind)) return ["Enter", "Space"];
  if (kind.startsWith("input:range")) return ["ArrowLeft"];
  if (kind.startsWith("input:radio")) return ["ArrowRight"];
  if (kind.startsWith("input:date")) return ["ArrowUp"];
  if (kind.startsWith("input:checkbox")) return ["Space"];
  return ["a"];
};

/** One control of each kind that a page shows and that can do something now; a kind is what it is and looks like. */
const kindsOn = (page: Page): Promise<{ index: number; kind: string }[]> =>
  page.evaluate((selector) => {
    const seen = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element, index) => {
      const type = element instanceof HTMLInputElement ? `:${element.type}` : "";
      const kind = `${element.tagName.toLowerCase()}${type} ${element.className} in ${element.closest("header, main, footer, nav")?.tagName.toLowerCase() ?? "body"}`;
      if (seen.has(kind) || !element.checkVisibility() || element.matches(":disabled, [aria-disabled=true]"))
        return [];
      seen.add(kind);
      return [{ index, kind }];
    });
  }, selector);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(browser.at(address));
  await whenReady(page);
}

/**
 * Presses a key on a control and waits for the page to answer: a change, an entry, another address, or the browser's
 * own word that a field is not filled in.
 */
async function press(page: Page, { address, kind }: Control, key: string): Promise<string[]> {
  await open(page, address);
  const before = page.url();
  const index = (await kindsOn(page)).find((one) => one.kind === kind)?.index ?? -1;
  await page.evaluate(
    ([selector, index]) => {
      document.querySelectorAll<HTMLElement>(selector)[index]?.focus();
      window.answers = 0;
      const count = (): void => {
        window.answers = (window.answers ?? 0) + 1;
      };
      new MutationObserver(count).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      for (const event of ["input", "change", "toggle", "invalid"])
        document.addEventListener(event, count, true);
    },
    [selector, index] as const,
  );
  await page.keyboard.press(key);
  try {
    await eventually(
      async () => page.url() !== before || (await page.evaluate(() => window.answers ?? 1)) > 0,
    ).toBe(true);
    return [];
  } catch {
    return [`${address}: ${key} does nothing on ${kind}`];
  }
}

test("every kind of control answers to its keys", async () => {
  const all = await browser.visitEach(patterns, async ({ page }, address) => {
    await open(page, address);
    const kinds = await kindsOn(page);
    return kinds.map(({ kind }): Control => ({ address, kind, keys: keysOf(kind) }));
  });
  const first = new Map(
    all
      .flat()
      .toReversed()
      .map((control) => [control.kind, control]),
  );
  const pairs = [...first.values()].flatMap((control) => control.keys.map((key) => ({ control, key })));
  expect(pairs.length).toBeGreaterThan(20);
  // Each in a visit of its own: what one key has set, such as the reader’s place, is not kept for the next.
  const dead = await browser.visitEach(pairs, (_lane, { control, key }) =>
    browser.visit(({ page }) => press(page, control, key)),
  );
  expect(dead.flat()).toEqual([]);
});

test("what takes the focus is a link, a native control, or a part that scrolls or is told by name", async () => {
  const odd = await browser.visitEach(patterns, async ({ page }, address) => {
    await open(page, address);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll("[tabindex='0'], [onclick], a:not([href])")]
        .filter(
          (element) =>
            !element.matches(
              "a[href], button, input, select, summary, [role][aria-label], [role][aria-labelledby]",
            ),
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    return found.map((html) => `${address}: ${html}`);
  });
  expect(odd.flat()).toEqual([]);
});

test("what is pressed most on a phone is large enough for a finger", async () => {
  const small = await browser.visitEach(
    patterns,
    async ({ page }, address) => {
      await open(page, address);
      const found = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            ".tab-bar a, .head button, .brand, .button, .chip, .input, .place-cell, .progress-form label",
          ),
        ]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 80) }))
          .filter(({ box }) => box.height > 0 && (box.height < 43.9 || box.width < 43.9))
          .map(({ box, html }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${html}`),
      );
      return found.map((line) => `${address}: ${line}`);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  );
  expect(small.flat()).toEqual([]);
});
