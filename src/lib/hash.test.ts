import { expect, test } from "vitest";
import { fnv1a } from "./hash.ts";

// From the authors' test vectors (draft-eastlake-fnv, appendix C).
test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["b", 0xe70c2de5],
  ["foobar", 0xbf9cf968],
])("FNV-1a of “%s”", (text, hash) => expect(fnv1a(text)).toBe(hash));

test("letters beyond ASCII are hashed by their UTF-8 bytes", () =>
  expect(fnv1a("가")).not.toBe(fnv1a("\u00ac")));
