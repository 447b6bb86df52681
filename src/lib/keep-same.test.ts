import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepSame } from "./keep-same.ts";

describe("keeps what has not changed", () => {
  const a = { id: "a", n: [1, 2] };
  const b = { id: "b", n: [3] };
  const before = { rows: [a, b], title: "x" };

  test("all of it where all is equal", () => {
    expect(keepSame(before, structuredClone(before))).toBe(before);
  });

  test("a row that has moved, by its id", () => {
    const after = keepSame(before, { rows: [{ id: "c", n: [] }, structuredClone(a)], title: "x" });
    expect(after.rows[1]).toBe(a);
    expect(after).toEqual({ rows: [{ id: "c", n: [] }, a], title: "x" });
  });

  test("a row that has moved, by its day", () => {
    const day = { day: "2024-05-23", n: [1] };
    expect(keepSame([day], [{ day: "2024-05-24", n: [2] }, structuredClone(day)])[1]).toBe(day);
  });

  test("the parts of a row that has changed", () => {
    const after = keepSame(before, { rows: [{ id: "a", n: [1, 2], more: true }, b], title: "y" });
    expect(after.rows[0]).not.toBe(a);
    expect(after.rows[0]?.n).toBe(a.n);
    expect(after.rows[1]).toBe(b);
  });

  test.each([
    [{ n: undefined }, { m: undefined }],
    [{ n: 1 }, {}],
    [{}, { n: undefined }],
    [[1, 2], [1]],
    [[], {}],
    [null, {}],
    ["a", ["a"]],
  ])("nothing of %o in %o", (previous, next) => {
    const made = keepSame<unknown>(previous, next);
    expect(made).toStrictEqual(next);
    expect(made).not.toBe(previous);
  });
});

test("what comes out always equals what went in, and comes out again as itself", () => {
  const row = fc.record(
    { id: fc.constantFrom("a", "b", "c"), value: fc.jsonValue() },
    { requiredKeys: ["id"], noNullPrototype: true },
  );
  const tree = fc.oneof(
    fc.jsonValue(),
    fc.record({ rows: fc.array(row) }, { noNullPrototype: true }),
    fc.array(row),
  );
  fc.assert(
    fc.property(tree, tree, (previous, next) => {
      const kept = keepSame(previous, next);
      expect(kept).toStrictEqual(next);
      expect(keepSame(kept, structuredClone(next))).toBe(kept);
    }),
  );
});
