import { expect, test } from "vitest";
import { sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { addressOfClaim, claimsOnPage, countLedgerPages } from "./ledger-pages.ts";
import { questionPage } from "./question.ts";
import { findable } from "./search.ts";

const count = 2 * claimsOnPage + 1;
const rows = sampleRows(
  Array.from({ length: count }, (_, number) => {
    const day = new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
    return `p${number} ${number % 50 === 0 ? "press" : "blog"} ${day} | stated window ${2026 + (number % 3)}`;
  }).join("\n"),
);
const world = sampleWorld(rows);
const all = ledgerOf(world).claimsOf("q");
const [first, second, third] = ["q", "q/2", "q/3"].map((asked) => questionPage(world, asked));

test("a long ledger has every claim once, newest first, on pages that are full but the last", () => {
  expect(countLedgerPages(world, "q")).toBe(3);
  const pages = [first, second, third].map((page) => page?.claims.map(({ id }) => id) ?? []);
  expect(pages.map(({ length }) => length)).toEqual([claimsOnPage, claimsOnPage, 1]);
  expect(pages.flat()).toEqual(all.map(({ id }) => id));
  expect(second?.turn).toEqual({ total: count, page: 2, pages: 3 });
});

test("what is computed is computed of all claims, on every page alike", () => {
  for (const page of [second, third]) {
    expect(page?.standing).toEqual({ ...first?.standing, cites: page?.standing.cites });
    expect(page?.why).toEqual(first?.why);
  }
  // One claim leads, and every other one is listed or counted.
  expect((first?.why.claims.length ?? 0) + (first?.why.left ?? 0)).toBe(count);
});

test("a page lists the sources of its own claims, under the numbers that they have there", () => {
  for (const page of [first, second, third])
    for (const { publisher, cites } of page?.claims ?? [])
      expect(
        cites.map((number) => page?.sources.find((source) => source.number === number)?.publisher),
      ).toEqual([publisher]);
  expect(third?.sources.length).toBeLessThan(10);
});

test("pairs at odds stand on the first page alone", () =>
  expect([first, second, third].map((page) => page?.atOdds.length === 0)).toEqual([false, true, true]));

test("every claim has the address of the page that it stands on, in results of the search too", () => {
  const found = new Map(findable(world).map(({ id, to }) => [id, to]));
  for (const [place, { id, question }] of all.entries()) {
    const page = Math.floor(place / claimsOnPage) + 1;
    const address = `/questions/q${page === 1 ? "" : `/page/${page}`}#${id}`;
    expect(addressOfClaim(world, { id, question })).toBe(address);
    expect(found.get(`claim/${id}`)).toBe(address);
  }
});

test("an address that is no page of the ledger has none; one past the end has the last", () => {
  for (const asked of ["q/all", "q/0", "q/x", "r/2"]) expect(questionPage(world, asked)).toBeUndefined();
  expect(questionPage(world, "q/99")?.turn.page).toBe(3);
});
