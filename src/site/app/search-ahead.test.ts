import { expect, test, vi } from "vitest";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { smallWorld } from "../../../tests/support/search-small-world.ts";
import { searchDocuments } from "../../wiki/search/documents.ts";
import { find } from "../../wiki/search/find.ts";
import type { SearchIndex } from "../../wiki/search/search-index.ts";
import { SearchAhead } from "./search-ahead.ts";

const whole = await indexDocuments(searchDocuments(smallWorld()));

/** An index that counts how often its words are looked through, and idle moments that come when they are let. */
function setUp() {
  let searches = 0;
  const { texts } = whole;
  if (!texts) throw new Error("The index has no words.");
  const index: SearchIndex = {
    ...whole,
    texts: {
      holds: texts.holds.bind(texts),
      matchMentions: texts.matchMentions.bind(texts),
      lackingOf: texts.lackingOf.bind(texts),
      matchTexts(query) {
        searches += 1;
        return texts.matchTexts(query);
      },
    },
  };
  const waiting: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (deed: () => void) => waiting.push(deed));
  const rest = async (): Promise<void> => {
    for (const deed of waiting.splice(0)) deed();
    await Promise.resolve();
  };
  return { index, rest, searches: () => searches };
}

const sought = (index: SearchIndex, query: string) => ({
  index,
  query,
  limit: 5,
  others: 3,
  complete: true,
});

test("the next key of a name is answered with what was found before it was pressed", async () => {
  const { index, rest, searches } = setUp();
  const ahead = new SearchAhead();
  ahead.find(sought(index, "lee ch"));
  expect(searches()).toBe(1);
  await rest();
  expect(searches()).toBe(2);
  expect(ahead.find(sought(index, "lee che"))).toEqual(find(whole, "lee che", 5, 3));
  expect(searches()).toBe(2);
});

test.each([
  ["another query", { query: "lee ci" }],
  ["another index", "another"],
  ["more results", { limit: 8 }],
  ["more results of other groups", { others: 8 }],
  ["a part of the record", { complete: false }],
] as const)("what was found ahead is not given for %s", async (_what, other) => {
  const { index, rest, searches } = setUp();
  const ahead = new SearchAhead();
  ahead.find(sought(index, "lee ch"));
  await rest();
  const before = searches();
  const asked = { ...sought(index, "lee che"), ...(other === "another" ? { index: { ...index } } : other) };
  ahead.find(asked);
  expect(searches()).toBe(before + 1);
});

test("who types faster than the browser rests is not kept waiting by a guess", async () => {
  const { index, rest, searches } = setUp();
  const ahead = new SearchAhead();
  ahead.find(sought(index, "lee c"));
  ahead.find(sought(index, "lee ch"));
  await rest();
  // One guess, for the latest alone.
  expect(searches()).toBe(3);
});
