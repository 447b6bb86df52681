import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { listRoutes, sealedTheory } from "../support/site-routes.ts";
import { listPages, sample } from "../support/site.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sampled = 40;
/** Enough for a machine that does other work beside. */
const timeout = 240_000;

const pages = listPages();
const patterns = [
  ...listRoutes(pages).map(({ address }) => address),
  "/search?q=on-jo",
  "/nothing",
  sealedTheory(pages),
];
const browser = startBrowser();

/** What axe finds on some pages, one line a rule and element. */
async function audit(addresses: readonly string[], colorScheme: "light" | "dark"): Promise<string[]> {
  const found = await browser.visitEach(
    addresses,
    async ({ page }, address) => {
      await page.goto(browser.at(address));
      await whenReady(page);
      // What an address asks for comes after the prerendered text.
      if (address.includes("?")) await page.waitForLoadState("networkidle");
      // No page has a frame, so axe needs no page of its own to put the parts of its report together.
      const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
      const { violations } = await builder.withTags(tags).analyze();
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .slice(0, 3)
          .map(
            ({ target, failureSummary }) =>
              `${address} ${id}: ${help} at ${target.join(" ")} ${failureSummary ?? ""}`,
          ),
      );
    },
    { colorScheme },
  );
  return found.flat();
}

test("axe finds nothing on any pattern of page", { timeout }, async () => {
  expect(await audit(patterns, "light")).toEqual([]);
});

test("nor in the dark theme, with everything watched", { timeout }, async () => {
  const opened = patterns.map((address) => `${address}${address.includes("?") ? "&" : "?"}seen=s1e12`);
  expect(await audit(opened, "dark")).toEqual([]);
});

test(`nor on ${sampled} other pages`, { timeout }, async () => {
  const others = pages.map(({ address }) => address).filter((address) => !patterns.includes(address));
  expect(
    await audit(
      sample(others, sampled, (address) => address),
      "light",
    ),
  ).toEqual([]);
});
