import type { Page } from "playwright-core";
import { eventually } from "./browser.ts";

/** Names of the query of a page’s address with their values. */
export const queryOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** Ids of the marks of the slip chart, or of the rows of its table, sorted. */
export const idsOf = (page: Page, name: "mark" | "row"): Promise<string[]> =>
  page
    .locator(`main [data-${name}]`)
    .evaluateAll((found, key) => found.map((one) => one.getAttribute(`data-${key}`) ?? "").sort(), name);

/** Waits until a page was taken over and one drawing of its chart is left, at the size of the window. */
export const whenDrawn = (page: Page): Promise<void> =>
  eventually(() => page.locator(".slip-plot").count()).toBe(1);
