import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import {
  clearDifferences,
  comparePicture,
  withCure,
  strayPictures,
  weighPictures,
} from "../support/picture.ts";
import type { PictureSubject } from "../support/picture-list.ts";
import { pictureList, sheetSections } from "../support/picture-list.ts";

const mostBytes = 6_000_000;
const fault = inject("pictureFault");
const accept = inject("acceptPictures");
const browser = startBrowser();
const variants = [
  { theme: "paper", colorScheme: "light", width: 1280, height: 800 },
  { theme: "board", colorScheme: "dark", width: 1280, height: 800 },
  { theme: "paper", colorScheme: "light", width: 390, height: 844 },
  { theme: "board", colorScheme: "dark", width: 390, height: 844 },
] as const;
/** The components need not be seen in every theme at every width: their colours are those of the wide ones. */
const subjectsOf = ({ theme, width }: (typeof variants)[number]): readonly PictureSubject[] =>
  theme === "board" && width < 700 ? pictureList : [...pictureList, ...sheetSections];
const nameOf = ({ name }: PictureSubject, { width, theme }: (typeof variants)[number]): string =>
  `${name}-${width}-${theme}`;

/** Waits until nothing more will come: data, typefaces, and the frame that shows them. */
async function whenStill(page: Page): Promise<void> {
  await whenReady(page);
  await page.waitForLoadState("networkidle", { timeout: 120_000 });
  await page.evaluate(async () => {
    // A busy machine may be too late with the typefaces for the first paint.
    document.documentElement.dataset["faces"] = "on";
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
}

/** Lets the bars that stay on the screen scroll away: they would lie over a part that is taller than it. */
function unpin(): void {
  for (const bar of document.querySelectorAll<HTMLElement>(".head, .tab-bar")) bar.style.position = "static";
}

beforeAll(() => {
  if (fault !== "") throw new Error(fault);
  clearDifferences();
});

test.each(variants)("$theme at $width px looks as accepted", async (variant) => {
  const { colorScheme, width, height } = variant;
  const differences = await browser.visitEach(
    subjectsOf(variant),
    async ({ page }, subject) => {
      await page.clock.setFixedTime("2026-11-25T03:00:00Z");
      await page.goto(browser.at(subject.address));
      await whenStill(page);
      if (subject.part !== undefined) await page.evaluate(unpin);
      const target = subject.part === undefined ? page : page.locator(subject.part);
      return comparePicture(nameOf(subject, variant), await target.screenshot(), accept);
    },
    { colorScheme, viewport: { width, height }, locale: "en-GB", timezoneId: "Asia/Seoul" },
  );
  expect(withCure(differences.flat())).toEqual([]);
});

test("no accepted picture is left of what is not looked at any more, and all are small", () => {
  const taken = variants.flatMap((variant) => subjectsOf(variant).map((subject) => nameOf(subject, variant)));
  expect(withCure(strayPictures(new Set(taken), accept))).toEqual([]);
  expect(weighPictures()).toBeLessThan(mostBytes);
});
