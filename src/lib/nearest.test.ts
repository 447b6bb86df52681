import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["status", "staus", 1],
  ["kitten", "sitting", 3],
  ["ab", "ba", 2],
])("from %s to %s it takes %d edits", (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });

test("edit distance is a metric", () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test.each([
  ["staus", ["date", "status", "stasis"], "status"],
  ["Status", ["status"], "status"],
  ["in", ["out", "in"], "in"],
  ["colour", ["date", "window"], undefined],
  ["revealdIn", ["revealedIn", "revealedInBasis"], "revealedIn"],
  ["a-very-long-identifier-of-one", ["a-very-long-identifier-of-two"], "a-very-long-identifier-of-two"],
  ["x", [], undefined],
])("nearest to %s among %j is %s", (text, candidates, found) =>
  expect(nearest(text, candidates)).toBe(found),
);

test("of two equally near the first is taken", () => expect(nearest("cat", ["bat", "rat"])).toBe("bat"));
