import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, savesData, startBrowser, whenReady } from "../support/browser.ts";

const browser = startBrowser();

/** Searches in the palette, and waits for somebody to be found. */
async function search(page: Page, ...queries: readonly string[]): Promise<void> {
  await page.goto(browser.at("/about"));
  await whenReady(page);
  for (const query of queries) {
    await page.getByRole("combobox", { name: /Search/u }).fill(query);
    await page.locator(".palette").getByRole("option").first().waitFor();
  }
}
/** Opens another page than the first of a visit: it is set in our faces, whatever the first was. */
async function openInFaces(page: Page, path: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.goto(browser.at(path));
  await page.waitForSelector("html[data-faces=on]", { state: "attached" });
  await whenReady(page);
}
/** The typefaces among what was fetched. */
const facesOf = (requests: readonly string[]): readonly string[] =>
  requests.filter((path) => path.endsWith(".woff2"));
const plates = (requests: readonly string[]): number =>
  facesOf(requests).filter((path) => path.includes("song-myung")).length;

test("no glyph that a sealed name calls for is fetched for a reader at the premise", async () => {
  await browser.visit(async ({ page, requests }) => {
    await search(page, "Hyo-ryung Seo", "S", "Ji");
    await openInFaces(page, "/world");
    // Whatever is typed: letters that no name has, and what is half composed of another layout.
    const field = page.getByRole("combobox", { name: /Search/u });
    for (const query of ["힣", "햄 엄 러 육", "dlcjdtks"]) {
      await field.fill("");
      await field.pressSequentially(query);
      await page.waitForLoadState("networkidle");
    }
    expect(facesOf(requests).length).toBeGreaterThan(0);
    expect(facesOf(requests).filter((path) => path.includes("-later-"))).toEqual([]);
  });
});

test("the glyphs of later names come with the layers that hold them", async () => {
  await browser.visit(async ({ page, requests, faults }) => {
    await page.goto(browser.at("/world"));
    await openInFaces(page, "/world?seen=s1e12");
    await eventually(() => facesOf(requests).some((path) => path.includes("-later-"))).toBe(true);
    expect(faults).toEqual([]);
  });
});

test("the faces of tags are there before a tag asks for one", async () => {
  await browser.visit(async ({ page, requests }) => {
    // Nobody who is found by this wears an engraved tag.
    await search(page, "Nam On-jo");
    expect(await page.locator(".palette .tag-plate").count()).toBe(0);
    await eventually(() => plates(requests)).toBe(1);
  });
});

test("a reader who saves data fetches the faces of the tags that are shown, and no others", async () => {
  await browser.visit(async ({ page, requests }) => {
    await page.addInitScript(savesData);
    await search(page, "Nam On-jo");
    await page.waitForLoadState("networkidle");
    expect(plates(requests)).toBe(0);
    await search(page, "S");
    await eventually(() => plates(requests)).toBe(1);
  });
});
