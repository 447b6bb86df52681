import * as fc from "fast-check";
import { expect, test } from "vitest";
import { disjointSets } from "./disjoint-sets.ts";

test("a thing never joined stands for itself", () => {
  expect(disjointSets<string>().rootOf("a")).toBe("a");
});

test("joins are passed on, and only joins", () => {
  const sets = disjointSets<string>();
  sets.join("a", "b");
  sets.join("c", "d");
  expect(sets.rootOf("a")).not.toBe(sets.rootOf("d"));
  sets.join("b", "c");
  expect(sets.rootOf("a")).toBe(sets.rootOf("d"));
  expect(sets.rootOf("e")).toBe("e");
});

test("agrees with a search of the graph of joins", () => {
  const node = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node)), node, node, (joins, from, to) => {
      const sets = disjointSets<number>();
      for (const [a, b] of joins) sets.join(a, b);
      const reached = new Set([from]);
      for (const _ of joins)
        for (const [a, b] of joins) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
      expect(sets.rootOf(from) === sets.rootOf(to)).toBe(reached.has(to));
    }),
  );
});

test("a chain of a hundred thousand joins is quick", () => {
  const sets = disjointSets<number>();
  for (let i = 0; i < 100_000; i += 1) sets.join(i, i + 1);
  expect(sets.rootOf(0)).toBe(sets.rootOf(100_000));
});
