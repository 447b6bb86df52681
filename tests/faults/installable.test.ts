import fs from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { placesOf } from "../../src/build/places.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import { readFile } from "../support/site.ts";

const browser = startBrowser();

interface Manifest {
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

test("the manifest names icons that are there, of the size it says", () => {
  const manifest = JSON.parse(readFile("manifest.webmanifest")) as Manifest;
  expect(manifest).toMatchObject({ id: "/", start_url: "/", scope: "/", name: "Hyosan Register" });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    "any any",
    "192x192 any",
    "512x512 any",
    "512x512 maskable",
  ]);
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith(".png"))) {
    const { width, height } = PNG.sync.read(
      fs.readFileSync(path.join(placesOf(path.resolve(".")).output, src)),
    );
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test("the browser reads the manifest without a fault", async () => {
  await browser.visit(async ({ page, faults }) => {
    await page.goto(browser.at("/"));
    await whenReady(page);
    const session = await page.context().newCDPSession(page);
    const { errors, url } = await session.send("Page.getAppManifest");
    expect(new URL(url).pathname).toBe("/manifest.webmanifest");
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A window without a trace of the reader installs nothing; all that could be wrong with the site is right.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
      [],
    );
    expect(faults).toEqual([]);
  });
});
