import { expect, test } from "vitest";
import { smallWorld } from "../../../tests/support/search-small-world.ts";
import { searchDocuments } from "../search/documents.ts";
import { findable } from "./search.ts";
import { stampOfClaim } from "./stamp.ts";

const found = new Map(findable(smallWorld()).map((document) => [document.id, document.beside]));

test.each([
  ["character/lee-cheong-san", { tag: { state: "present" } }],
  ["person/yoo-in-soo", { lead: "Actor" }],
  ["question/yoo", { stamp: "reported" }],
  ["claim/c1", { stamp: "reported" }],
])("%s shows its standing or tag", (id, beside) => expect(found.get(id)).toMatchObject(beside));

test("documents stay as they were, and what is sealed has none", () => {
  expect(findable(smallWorld()).map(({ id }) => id)).toEqual(
    searchDocuments(smallWorld()).map(({ id }) => id),
  );
  expect(JSON.stringify([...found])).not.toMatch(/zed|quokka/iu);
  const opened = new Map(findable(smallWorld("s1e01")).map((document) => [document.id, document.beside]));
  expect(opened.get("theory/quokka-alive")).toEqual({ note: "0 for · 0 against" });
});

test.each([
  ["live", "stated", "reported"],
  ["live", "rumoured", "rumour"],
  ["live", "speculated", "rumour"],
  ["expired", "stated", "expired"],
  ["retracted", "rumoured", "retracted"],
] as const)("a %s claim that was %s is stamped %s", (standing, wording, stamp) =>
  expect(stampOfClaim(standing, wording)).toBe(stamp),
);
