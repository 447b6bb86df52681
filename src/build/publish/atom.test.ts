import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { Json } from "../../../tests/support/edit-json.ts";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { atomFeed } from "./atom.ts";
import type { Place } from "./place.ts";

interface Link {
  readonly "@_rel": string;
  readonly "@_href": string;
}
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string;
  readonly content: { readonly "#text": string };
  readonly link: readonly Link[];
}
interface Feed extends Omit<Entry, "published" | "content"> {
  readonly author: { readonly name: string };
  readonly entry: readonly Entry[];
}

const nowhere: Place = { address: undefined, base: "/" };
const somewhere: Place = { address: "https://ledger.example/wiki", base: "/wiki/" };
const lists = new Set(["entry", "link", "category"]);
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => lists.has(name),
});

function parseAtom(xml: string): Feed {
  expect(XMLValidator.validate(xml)).toBe(true);
  // The assertions below look at every field of this shape.
  const parsed = parser.parse(xml) as { readonly feed: Feed & { readonly "@_xmlns": string } };
  expect(parsed.feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  return parsed.feed;
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

/** What RFC 4287 §4.1 requires of every feed. */
function checkAtom(feed: Feed): void {
  for (const part of [feed, ...feed.entry]) {
    expect(part.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
    expect(part.title).not.toBe("");
    expect(part.updated).toMatch(rfc3339);
    const alternates = part.link.filter(({ "@_rel": rel }) => rel === "alternate");
    expect(alternates).toHaveLength(1);
  }
  expect(feed.author.name).not.toBe("");
  expect(feed.link.filter(({ "@_rel": rel }) => rel === "self")).toHaveLength(1);
  expect(new Set([feed, ...feed.entry].map(({ id }) => id)).size).toBe(feed.entry.length + 1);
}

test.each([nowhere, somewhere])("the Atom feed has all that RFC 4287 requires (address %j)", (place) => {
  const feed = parseAtom(atomFeed(openSample(), place));
  checkAtom(feed);
  expect(feed.entry.map(({ title, published }) => [title, published])).toEqual([
    ["The Echo: Season 2 comes in 2026.", "2024-06-30T00:00:00Z"],
    ["The Gazette: Season 2 comes late in 2026.", "2024-05-23T00:00:00Z"],
    ["The Gazette: No day is set.", "2024-05-23T00:00:00Z"],
  ]);
  expect(feed.updated).toBe("2024-06-30T00:00:00Z");
});

const hrefs = (place: Place): string[] =>
  [parseAtom(atomFeed(openSample(), place))].flatMap(({ link, entry }) =>
    [...link, ...entry.flatMap((one) => one.link)].map(({ "@_href": href }) => href),
  );

test("links are relative to the feed without an address and absolute with one", () => {
  expect(hrefs(nowhere).slice(0, 2)).toEqual(["feed.xml", "changes"]);
  expect(hrefs(nowhere)[2]).toMatch(/^questions\/premiere#c/u);
  expect(hrefs(somewhere).slice(0, 2)).toEqual([
    "https://ledger.example/wiki/feed.xml",
    "https://ledger.example/wiki/changes",
  ]);
});

const idsOf = (place: Place, edits: readonly Edit[] = []): string[] =>
  parseAtom(atomFeed(openSample({}, edits), place)).entry.map(({ id }) => id);

test("ids stay the same when a date changes, and when the wiki gets an address", () => {
  const moved: Edit = ["sources/gazette-2024-05-23.json", "claims[0].value", { window: "2027" }];
  expect(idsOf(nowhere, [moved])).toEqual(idsOf(nowhere));
  expect(idsOf(somewhere)).toEqual(idsOf(nowhere));
});

test("a withdrawal updates its entry and the feed", () => {
  const edits: Edit[] = [["sources/gazette-2024-05-23.json", "claims[0].retracted", "2025-02-01"]];
  const feed = parseAtom(atomFeed(openSample({}, edits), nowhere));
  expect(feed.updated).toBe("2025-02-01T00:00:00Z");
  expect(feed.entry[1]).toMatchObject({ published: "2024-05-23T00:00:00Z", updated: "2025-02-01T00:00:00Z" });
  expect(feed.entry[1]?.content["#text"]).toContain("Withdrawn by its source, 1 Feb 2025.");
});

test("a date that is known to the month is told to the month", () =>
  expect(parseAtom(atomFeed(openSample(), nowhere)).entry[0]?.content["#text"]).toBe(
    "Reported by The Echo (press), Jun 2024.\nIt relays The Gazette.\nWhen will season 2 begin? 2026.",
  ));

test("the build’s day changes nothing", () =>
  expect(atomFeed(openSample({ asOf: "2026-01-01" }), nowhere)).toBe(atomFeed(openSample(), nowhere)));

test("the newest fifty claims are told", () => {
  const claim = (index: number): Json => ({
    id: `c${index + 1}`,
    question: "premiere",
    value: { window: "2026" },
    statement: `Statement ${index}.`,
    wording: "reported",
    spoils: null,
  });
  const many: Edit = [
    "sources/echo-2024-06.json",
    "claims",
    Array.from({ length: 60 }, (_, index) => claim(index)),
  ];
  const feed = parseAtom(atomFeed(openSample({}, [many]), nowhere));
  expect(feed.entry).toHaveLength(50);
  expect(feed.entry.every(({ published }) => published === "2024-06-30T00:00:00Z")).toBe(true);
});
