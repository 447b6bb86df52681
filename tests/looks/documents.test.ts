import { beforeAll, describe, expect, test } from "vitest";
import { groupBy } from "../../src/lib/group.ts";
import { startBrowser } from "../support/browser.ts";
import type { PageFacts } from "../support/page-facts.ts";
import { readFacts } from "../support/page-facts.ts";
import { listPages, readFile } from "../support/site.ts";

const browser = startBrowser();
const pages = listPages();
let facts: readonly PageFacts[] = [];

beforeAll(async () => {
  facts = await browser.visit(({ page }) => readFacts(page, pages));
});

/** Pages of which something is not so, by address. */
const where = (isWrong: (facts: PageFacts) => boolean): string[] =>
  facts.filter(isWrong).map(({ address }) => address);

describe("every prerendered page", () => {
  test("has a title that no other has, except where it is sealed", () => {
    const open = facts.filter(({ isSealed }) => !isSealed);
    const owners = groupBy(open, ({ title }) => title);
    const shared = [...owners.values()].filter((some) => some.length > 1);
    expect(shared.map((some) => some.map(({ address, title }) => `${title}: ${address}`))).toEqual([]);
  });

  test("has a head, a main part, a foot and a named navigation, once each", () => {
    expect(where(({ landmarks }) => landmarks !== "header nav:Main main footer")).toEqual([]);
  });

  test("says which texts are Korean, and that the page is English", () => {
    expect(where(({ language }) => language !== "en")).toEqual([]);
    expect(facts.flatMap(({ address, unmarked }) => unmarked.map((text) => `${address}: ${text}`))).toEqual(
      [],
    );
  });

  test("tells search engines what it is: a description, links that can be followed, a window that can be magnified", () => {
    expect(where(({ description, isSealed }) => description === "" && !isSealed)).toEqual([]);
    expect(
      where(
        ({ viewport }) =>
          !/width=device-width/u.test(viewport) || /user-scalable=no|maximum-scale/u.test(viewport),
      ),
    ).toEqual([]);
    expect(where(({ links }) => links.length > 0).length).toBe(facts.length);
    expect(
      facts.flatMap(({ address, links }) =>
        links.filter((link) => link === "" || link.startsWith("javascript:")).map(() => address),
      ),
    ).toEqual([]);
  });

  test("is kept out of search engines only where it is sealed, shows what was typed, or is the reader’s own", () => {
    const hidden = new Set(where(({ isHidden }) => isHidden));
    const expected = new Set([...where(({ isSealed }) => isSealed), "/search", "/speculation/mine"]);
    expect([...hidden].filter((address) => !expected.has(address))).toEqual([]);
    expect([...expected].filter((address) => !hidden.has(address))).toEqual([]);
  });

  test("has names on its pictures and its headings in order", () => {
    expect(where(({ pictures }) => pictures > 0)).toEqual([]);
    expect(where(({ skipped }) => skipped)).toEqual([]);
  });
});

test("robots may read the site", () => {
  expect(readFile("robots.txt")).not.toMatch(/^Disallow: *\/ *$/mu);
});
