import { expect, test } from "vitest";
import { addressOf, addressOfRef, anchorOf } from "./addresses.ts";
import { entityKinds, refOf, splitRef } from "./entity.ts";

test.each([
  ["character", "/cast/jane-doe"],
  ["person", "/people/jane-doe"],
  ["episode", "/episodes/jane-doe"],
  ["entry", "/world/jane-doe"],
  ["theory", "/speculation/jane-doe"],
  ["question", "/questions/jane-doe"],
  ["source", "/sources/jane-doe"],
] as const)("a %s is at %s", (kind, address) => {
  expect(addressOf(kind, "jane-doe")).toBe(address);
  expect(addressOfRef(refOf(kind, "jane-doe"))).toBe(address);
});

test("kinds have addresses of their own", () =>
  expect(new Set(entityKinds.map((kind) => addressOf(kind, "x"))).size).toBe(entityKinds.length));

test("a reference splits into what made it", () => {
  for (const kind of entityKinds) expect(splitRef(refOf(kind, "s1e01"))).toEqual({ kind, id: "s1e01" });
});

test("a part has an anchor", () => expect(anchorOf("/cast/jane-doe", "f1abc")).toBe("/cast/jane-doe#f1abc"));
