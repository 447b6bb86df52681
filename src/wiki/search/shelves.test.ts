import { array, assert, constantFrom, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { shelve, shelvesFor } from "./shelves.ts";

const word = string({ unit: constantFrom("a", "b", "ㄱ", "이"), minLength: 1, maxLength: 5 });
const things = array(array(word, { minLength: 1, maxLength: 4 }), { maxLength: 40 });

test("what lies under a key is on the shelf that is looked at, and what begins with it on those", () => {
  assert(
    property(things, word, integer({ min: 1, max: 9 }), (all, key, size) => {
      const { starts, shelves } = shelve(all, (thing) => thing, size);
      const lying = (open: boolean): ReadonlySet<readonly string[]> =>
        new Set(shelvesFor(starts, { key, open }).flatMap((place) => shelves[place] ?? []));
      const under = (fits: (text: string) => boolean) =>
        all.filter((thing) => thing.some(fits)).slice(0, size);
      for (const thing of under((text) => text === key)) expect(lying(false)).toContain(thing);
      const begin = new Set(all.flat().filter((text) => text.startsWith(key)));
      for (const text of begin)
        for (const thing of under((other) => other === text)) expect(lying(true)).toContain(thing);
    }),
  );
});

test("no shelf holds more than its size, and a key alone asks for one", () => {
  assert(
    property(things, word, integer({ min: 1, max: 9 }), (all, key, size) => {
      const { starts, shelves } = shelve(all, (thing) => thing, size);
      expect(Math.max(0, ...shelves.map((shelf) => shelf.length))).toBeLessThanOrEqual(size);
      expect(shelvesFor(starts, { key, open: false })).toHaveLength(Math.min(1, shelves.length));
    }),
  );
});

test("a shelf begins with as few letters as tell it from the one before", () =>
  expect(shelve(["ann", "bob", "bea", "bert"], (name) => [name], 2).starts).toEqual(["", "ber"]));
