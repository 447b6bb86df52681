import { expect, test } from "vitest";
import { stableId, stableUri } from "./stable-id.ts";

test("an id is a version 5 UUID in the RFC 9562 variant", () => {
  for (const name of ["a", "효산", "c1abc"])
    expect(stableId(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});

test("it is the same for ever: readers and calendars hang on it", () =>
  expect(stableUri("Sample", "claim", "c1")).toBe("urn:uuid:c91ac552-b3e3-54e0-a918-c5da5b968a21"));

test("names that join to one text have ids of their own", () =>
  expect(stableId("a", "bc")).not.toBe(stableId("ab", "c")));
