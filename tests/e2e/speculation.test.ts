import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually, startBrowser, whenReady } from "../support/browser.ts";
import { mustCompile, readContent } from "../support/site-record.ts";
import { listTheories } from "../support/site-forecasts.ts";
import { listPages } from "../support/site.ts";
import { today } from "../../src/build/today.ts";
import { confidenceWords } from "../../src/wiki/forecasts/confidence-words.ts";
import { brierOf, meanBrier } from "../../src/wiki/forecasts/score.ts";
import { rehearsalPage } from "../../src/wiki/queries/rehearsal.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";

const browser = startBrowser();
const { layers } = mustCompile(await readContent());
const rehearsals = rehearsalPage(open(layers, { progress: "s1e12", asOf: today() })).rehearsals;
const addresses = new Set(listTheories());
const theories = listPages().filter(({ address }) => addresses.has(address));

const listed = (page: Page): Promise<string[]> =>
  page
    .locator(".theory-question a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
const queryOf = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

/** A way to narrow or order the list, and what it leaves in the address. */
interface Way {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly apply: (page: Page) => Promise<unknown>;
}
const choose = (name: string, value: string) => (page: Page) =>
  page.getByRole("combobox", { name, exact: true }).selectOption(value);
const ways: readonly Way[] = [
  {
    name: "a topic",
    query: { topic: "production" },
    apply: (page) => page.getByRole("button", { name: /^The real world/u }).click(),
  },
  { name: "a character", query: { character: "choi-nam-ra" }, apply: choose("Character", "choi-nam-ra") },
  { name: "a standing", query: { standing: "undermined" }, apply: choose("Standing", "undermined") },
  { name: "the most contested", query: { sort: "contested" }, apply: choose("Order", "contested") },
  { name: "the newest evidence", query: { sort: "newest" }, apply: choose("Order", "newest") },
];

describe("the list", () => {
  test.each(ways)("$name goes into the address, and survives a reload", async ({ query, apply }) => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/speculation?seen=s1e12"));
      await whenReady(page);
      await eventually(() => listed(page).then(({ length }) => length)).toBe(theories.length);
      const all = await listed(page);
      await apply(page);
      await eventually(() => queryOf(page)).toMatchObject(query);
      await eventually(() => listed(page)).not.toEqual(all);
      const narrowed = await listed(page);
      expect(narrowed.length).toBeGreaterThan(0);
      expect(narrowed.every((address) => all.includes(address))).toBe(true);
      await page.reload();
      await whenReady(page);
      await eventually(() => listed(page)).toEqual(narrowed);
      expect(faults).toEqual([]);
    });
  });

  test("what the address cannot mean is told, and set aside", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at("/speculation?topic=weather&character=choi-nam-ra&sort=size"));
      await whenReady(page);
      const open = theories.filter(({ sealed }) => !sealed).length;
      await eventually(() => page.locator("p.notice").count()).toBe(3);
      expect(await listed(page)).toHaveLength(open);
      // A sealed theory’s character is no choice yet, and its notice offers nobody.
      expect(await page.locator("main").textContent()).not.toContain("Lee Cheong-san");
    });
  });
});

describe("hashes", () => {
  const checks = async (page: Page): Promise<string[]> => {
    const buttons = page.getByRole("button", { name: "Check it yourself" });
    await buttons.first().waitFor();
    for (const button of await buttons.all()) await button.click();
    const results = page.locator(".hash [role=status]");
    await eventually(() => results.allInnerTexts().then((texts) => texts.every((text) => text !== ""))).toBe(
      true,
    );
    return results.allInnerTexts();
  };

  test("are made again by the browser on every page of a theory, and agree", async () => {
    const found = await browser.visitEach(theories, async ({ page, faults }, { address }) => {
      await page.goto(browser.at(`${address}?seen=s1e12`));
      await whenReady(page);
      const wrong = (await checks(page)).filter((text) => !text.startsWith("It agrees"));
      return [...wrong, ...faults].map((fault) => `${address}: ${fault}`);
    });
    expect(found.flat()).toEqual([]);
    expect(theories.length).toBeGreaterThanOrEqual(32);
  });

  test("do not agree where a word was moved", async () => {
    await browser.visit(async ({ page }) => {
      await page.route("**/speculation/premiere-in-2026", async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll("The year ends without that.", "The year ends.");
        await route.fulfill({ response, body });
      });
      await page.goto(browser.at("/speculation/premiere-in-2026"));
      await whenReady(page);
      expect(await checks(page)).toEqual([expect.stringContaining("does not agree")]);
    });
  });
});

describe("calibration", () => {
  const main = (page: Page): Promise<string> => page.locator("main").evaluate((element) => element.outerHTML);

  test("no outcome is in the page before its proposition has a number, and the score follows", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/speculation/calibrate?seen=s1e12"));
      await whenReady(page);
      const prompts = page.locator(".rehearsals > li");
      await eventually(() => prompts.count()).toBe(rehearsals.length);
      const said: { probability: number; holds: boolean }[] = [];
      for (const [index, { question, outcome }] of rehearsals.entries()) {
        const prompt = prompts.nth(index);
        expect(await prompt.locator("h3").innerText()).toBe(question);
        expect(await prompt.evaluate((element) => element.outerHTML)).not.toContain(outcome.text);
        const probability = (index * 7) % 101;
        const group = prompt.getByRole("group", { name: question });
        if (index % 2 === 0) await group.getByRole("textbox", { name: "Per cent" }).fill(String(probability));
        else await group.getByRole("slider").fill(String(probability));
        await group.getByRole("button", { name: `Enter ${probability}%` }).click();
        said.push({ probability, holds: outcome.holds });
        const told = prompt.locator(".rehearsal-told");
        await told.waitFor();
        expect(await told.innerText()).toContain(outcome.text);
        expect(await told.innerText()).toContain(
          `${probability} per cent, ${confidenceWords(probability)}: ${brierOf({ probability, holds: outcome.holds }).toFixed(2)}.`,
        );
        await eventually(() => told.evaluate((element) => document.activeElement === element)).toBe(true);
        expect(await told.locator("a").count()).toBeGreaterThan(0);
        await page
          .getByText(`Your score over ${said.length === 1 ? "1 answer" : `${said.length} answers`} of`)
          .filter({ hasText: `is ${meanBrier(said)?.toFixed(2)}.` })
          .waitFor();
      }
      expect(faults).toEqual([]);
    });
  });

  test("answers outlive the way to another page, are written nowhere, and can be forgotten", async () => {
    await browser.visit(async ({ page, faults }) => {
      await page.goto(browser.at("/speculation/calibrate"));
      await whenReady(page);
      const answers = page.locator(".rehearsal-told");
      await page.getByRole("textbox", { name: "Per cent" }).first().fill("70");
      await page.keyboard.press("Enter");
      await answers.waitFor();
      await page.locator("main").getByRole("link", { name: "Speculation" }).click();
      await page.getByRole("heading", { name: "Open questions" }).waitFor();
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      await page.getByRole("link", { name: "your forecasts" }).click();
      await page.locator(".own-board[aria-busy=false]").getByText("No forecast of yours yet.").waitFor();
      expect(await page.getByRole("button", { name: "Export" }).isDisabled()).toBe(true);
      await page.goBack();
      await page.getByRole("link", { name: "Calibrate yourself" }).click();
      await answers.waitFor();
      await page.getByRole("button", { name: "Forget these" }).click();
      await eventually(() => answers.count()).toBe(0);
      expect(await page.getByRole("heading", { name: "How you did" }).count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test("without a script each outcome is folded away under its question", async () => {
    await browser.visit(
      async ({ page }) => {
        await page.goto(browser.at("/speculation/calibrate"));
        const [first] = rehearsals;
        const told = page.getByText(first?.outcome.text ?? "?");
        expect(await main(page)).toContain(first?.outcome.text);
        expect(await told.isVisible()).toBe(false);
        await page.locator(".rehearsals > li").first().getByText("What happened").click();
        expect(await told.isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test("a reader of the premise is asked about the real world alone", async () => {
    await browser.visit(async ({ page }) => {
      await page.goto(browser.at("/speculation/calibrate"));
      await whenReady(page);
      expect(await page.locator(".rehearsals > li").count()).toBe(
        rehearsals.filter(({ real }) => real).length,
      );
      const text = await main(page);
      const story = rehearsals.filter(({ real }) => !real);
      expect(story.filter(({ question }) => text.includes(question))).toEqual([]);
    });
  });
});
