import type { Locator, Page } from "playwright-core";
import { whenReady } from "./browser.ts";
import type { TestBrowser } from "./browser.ts";
import { listPages } from "./site.ts";

const ownPages: ReadonlySet<string> = new Set(["/speculation/calibrate", "/speculation/mine"]);

/** The addresses of theories, sealed ones too. */
export const listTheories = (): string[] =>
  listPages()
    .map(({ address }) => address)
    .filter((address) => address.startsWith("/speculation/") && !ownPages.has(address));

/** A reader who has seen everything: all theories are sealed at the premise. */
const seen = "?seen=s1e12";

/** Opens the page of a theory and waits until numbers can be entered. */
export async function openTheory(page: Page, browser: TestBrowser, address: string): Promise<void> {
  await page.goto(browser.at(address + seen));
  await whenReady(page);
  await ruler(page).and(page.locator(":enabled")).waitFor();
}

/** Opens the reader’s board and waits until it is read. */
export async function openBoard(page: Page, browser: TestBrowser, fragment = ""): Promise<void> {
  await page.goto(browser.at(`/speculation/mine${seen}${fragment}`));
  await whenReady(page);
  await page.locator(".own-board[aria-busy=false]").waitFor();
}

/** The slider of a theory’s page. */
export const ruler = (page: Page): Locator => page.getByRole("slider", { name: "Your odds that it holds" });

/** The field that is the slider’s equal. */
export const percentField = (page: Page): Locator => page.getByRole("textbox", { name: "Per cent" });

/** Enters a number by the field. */
export async function enterOdds(page: Page, value: number): Promise<void> {
  await percentField(page).fill(String(value));
  await page.getByRole("button", { name: `Enter ${value}%` }).click();
  await page
    .getByRole("status")
    .filter({ hasText: `${value}% is entered.` })
    .waitFor();
}

/** Reads the numbers under the ruler, or on the board, the newest first. */
export const readNumbers = (page: Page): Promise<string[]> => page.locator(".estimates b").allInnerTexts();

/** Imports a file on the board. */
export const importText = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel("Import a file")
    .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
