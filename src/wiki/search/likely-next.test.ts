import { expect, test } from "vitest";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { smallWorld } from "../../../tests/support/search-small-world.ts";
import { searchDocuments } from "./documents.ts";
import { find } from "./find.ts";
import { likelyNext } from "./likely-next.ts";

const index = await indexDocuments(searchDocuments(smallWorld()));

test.each([
  ["as credited", "Lee Ch", "Lee Che"],
  ["in small letters", "lee ch", "lee che"],
  ["turned", "cheong-san l", "cheong-san le"],
  ["by the given name", "cheo", "cheon"],
  ["in Hangul", "이처", "이청"],
  ["in another spelling, which is said beside it", "yu in", "yu in-"],
  ["of a work", "a band aud", "a band audi"],
  ["of a word in a text", "Chicken Rest", "Chicken Resta"],
  ["of the line under a name", "pupil of cla", "pupil of clas"],
  ["of a word in a text, with marks before it", "chicken: “rest", "chicken: “resta"],
])("what is being typed %s is typed on: %s", (_how, query, next) => {
  const found = find(index, query);
  expect(found.groups.length).toBeGreaterThan(0);
  expect(likelyNext(query, found)).toBe(next);
});

test.each([
  ["has come to its end", "Lee Cheong-san"],
  ["is whole in a text", "chicken restaurant"],
  ["is left unfinished", "chicken rest "],
  ["is in a text with a slip", "chicken restuarant"],
  ["is nowhere", "zzqx"],
  ["is empty", ""],
])("no key is likely after what %s: “%s”", (_why, query) =>
  expect(likelyNext(query, find(index, query))).toBeUndefined(),
);

test("no key betrays what is sealed", async () => {
  expect(likelyNext("z", find(index, "z"))).toBeUndefined();
  const later = await indexDocuments(searchDocuments(smallWorld("s1e01")));
  expect(likelyNext("z", find(later, "z"))).toBe("ze");
});
