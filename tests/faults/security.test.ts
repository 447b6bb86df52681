import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  fileHeaders,
  hashOf,
  pagePolicy,
  securityHeaders,
} from "../../src/build/publish/security-headers.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import { everyState } from "../support/looks-states.ts";
import { listFiles, listPages, readFile } from "../support/site.ts";
import { noteViolations, violationsOf } from "../support/violations.ts";

const browser = startBrowser();
const pages = [...listPages(), { address: "/404", html: readFile("404.html") }];

/** Hashes of the style sheets that stand in a page, in order. */
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, text = ""]) => hashOf(text));
const everyStyle = [...new Set(pages.flatMap(({ html }) => stylesOf(html)))].sort();

test("every page carries the policy, and no inline script or style but those it allows", () => {
  const wrong = pages.flatMap(({ address, html }) => {
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?<kind>[^>]*)>(?<text>.*?)<\/script>/gsu)]
      .map(({ groups = {} }) => groups)
      .filter(({ kind }) => !kind?.includes("application/json"));
    const hashes = inline.map(({ text = "" }) => createHash("sha256").update(text).digest("base64"));
    const faults = [
      ...(html.includes(`content="${pagePolicy(stylesOf(html))}"`) ? [] : ["no policy"]),
      ...(html.indexOf("<meta charset") < 200 ? [] : ["the encoding comes late"]),
      ...(hashes.length === 1 && pagePolicy([]).includes(`'sha256-${hashes[0]}'`) ? [] : ["inline scripts"]),
      ...(/<[^>]+\s(?:style|on[a-z]+)="/u.test(html) ? ["an inline style or deed"] : []),
      ...(/(?:href|src|action)="(?:javascript|data|blob):/u.test(html) ? ["an unsafe address"] : []),
    ];
    return faults.map((fault) => `${address}: ${fault}`);
  });
  expect(wrong).toEqual([]);
  expect(everyStyle.length).toBeGreaterThan(0);
  expect(pagePolicy(everyStyle)).not.toContain("unsafe");
});

test("links that leave the site tell the other side nothing and give it no hold on the page", () => {
  const bare = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<a\b[^>]*href="https?:[^>]*>/gu)]
      .map(([link]) => link)
      .filter((link) => !/rel="[^"]*noopener noreferrer/u.test(link))
      .map((link) => `${address}: ${link}`),
  );
  expect(bare).toEqual([]);
});

/**
 * What the libraries hold and no page of ours reaches: React’s ways of writing a script element and
 * `dangerouslySetInnerHTML`. Where one were reached, the policy’s Trusted Types would refuse it.
 */
const unreached: Readonly<Record<string, number>> = { "vendor .innerHTML=": 3 };
const sinks =
  /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|\.srcdoc|\beval\(|new Function\b|importScripts/gu;

test("no script writes markup or makes code of text, but for what React holds and never reaches", () => {
  const found: Record<string, number> = {};
  for (const file of listFiles().filter((name) => name.endsWith(".js")))
    for (const [sink] of readFile(file).matchAll(sinks)) {
      const name = `${/([\w-]+?)(?:-[\w-]{8})?\.js$/u.exec(file)?.[1]} ${sink}`;
      found[name] = (found[name] ?? 0) + 1;
    }
  expect(found).toEqual(unreached);
});

test("the server sends the same headers with every answer, found or not, and of code and data those that count there", () =>
  browser.visit(async ({ page }) => {
    const files = ["assets", "layers", "answers"].map(
      (folder) => `/${listFiles().find((name) => name.startsWith(`${folder}/`))}`,
    );
    const documents = [
      "/",
      "/cast/nam-on-jo",
      "/nothing",
      "/assets/nothing.js",
      "/feed.xml",
      "/api/v1/index.json",
    ];
    for (const address of [...documents, ...files]) {
      const headers = (await page.request.get(browser.at(address))).headers();
      const wanted = files.includes(address) ? fileHeaders : securityHeaders(everyStyle);
      const sent = securityHeaders(everyStyle).filter(([name]) => headers[name.toLowerCase()] !== undefined);
      expect([address, sent.map(([name]) => [name, headers[name.toLowerCase()]])]).toEqual([address, wanted]);
    }
  }));

test(`${everyState.length} states of pages break no rule of the policy`, async () => {
  const broken = await browser.visitEach(everyState, async (watched, address) => {
    await noteViolations(watched.page);
    await watched.page.goto(browser.at(address));
    await whenReady(watched.page);
    await watched.page.waitForLoadState("networkidle");
    const faults = watched.faults.filter((fault) => !/\b404\b/u.test(fault));
    return [...faults, ...(await violationsOf(watched.page))].map((fault) => `${address}: ${fault}`);
  });
  expect(broken.flat()).toEqual([]);
});
