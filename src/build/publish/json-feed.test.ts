import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import { atomFeed } from "./atom.ts";
import { jsonFeed } from "./json-feed.ts";
import type { Place } from "./place.ts";

const nowhere: Place = { address: undefined, base: "/" };
const somewhere: Place = { address: "https://ledger.example/wiki", base: "/wiki/" };

interface Item {
  readonly id: string;
  readonly url?: string;
  readonly external_url?: string;
  readonly content_text: string;
  readonly date_published: string;
}
const parseJson = (place: Place) =>
  // JSON Feed 1.1, as far as the test below looks at it.
  JSON.parse(jsonFeed(openSample(), place)) as Readonly<Record<string, unknown>> & {
    readonly items: readonly Item[];
  };

test("the JSON Feed has all that version 1.1 requires, and the entries of the Atom feed", () => {
  const feed = parseJson(nowhere);
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Ledger: what became known",
  });
  const atom = [...atomFeed(openSample(), nowhere).matchAll(/<entry>\s*<id>([^<]+)/gu)].map(([, id]) => id);
  expect(atom).toHaveLength(3);
  expect(feed.items.map(({ id }) => id)).toEqual(atom);
  for (const item of feed.items) {
    expect(item.content_text).not.toBe("");
    expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
  }
});

test("addresses in the JSON Feed are absolute or absent", () => {
  expect(parseJson(nowhere)["home_page_url"]).toBeUndefined();
  expect(parseJson(nowhere).items.map(({ url }) => url)).toEqual([undefined, undefined, undefined]);
  expect(parseJson(nowhere).items[0]?.external_url).toBe("https://echo.example/two");
  const feed = parseJson(somewhere);
  expect([feed["home_page_url"], feed["feed_url"]]).toEqual([
    "https://ledger.example/wiki/changes",
    "https://ledger.example/wiki/feed.json",
  ]);
  for (const { url } of feed.items)
    expect(url).toMatch(/^https:\/\/ledger\.example\/wiki\/questions\/premiere#c/u);
});
