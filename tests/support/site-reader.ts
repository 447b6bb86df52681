import type { Locator, Page } from "playwright-core";
import { eventually } from "./browser.ts";

/** The control of the public contract that tells how far the reader has watched. */
export const placeControl = (page: Page): Locator =>
  page.getByRole("button", { name: /^How far have you watched\?/u });

/** Opens the control by pointer and chooses an episode, as written in its choices; null for not started. */
export async function choosePlace(page: Page, label: string | null): Promise<void> {
  await placeControl(page).click();
  const panel = page.getByRole("dialog", { name: "Your place" });
  if (label === null) await panel.getByRole("button", { name: /haven.t started/u }).click();
  else await panel.getByRole("radio", { name: label, exact: true }).check();
  await expectPlace(page, label ?? "Not started");
  await page.keyboard.press("Escape");
}

/** Waits until the control says where the reader is. */
export const expectPlace = (page: Page, value: string): Promise<void> =>
  page.getByRole("button", { name: `How far have you watched? Watched ${value}`, exact: true }).waitFor();

/** Numbers of the layers among some requested paths, each once, in order. */
export const layersIn = (requests: readonly string[]): number[] =>
  [...new Set(requests.flatMap((path) => /\/layers\/(\d\d)-/u.exec(path)?.[1] ?? []))]
    .map(Number)
    .sort((a, b) => a - b);

/** Waits until some layers have been asked for, and proves that no other has. */
export const expectLayers = (requests: readonly string[], layers: readonly number[]): Promise<void> =>
  eventually(() => layersIn(requests)).toEqual(layers);
