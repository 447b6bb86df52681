import { array, assert, constantFrom, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { WordList } from "./word-list.ts";

const list = new WordList(["insoo", "insu", "cheongsan", "insoo", "insook", "onjo"]);

test.each([
  ["ins", ["insoo", "insook", "insu"]],
  ["insoo", ["insoo", "insook"]],
  ["z", []],
  ["", ["cheongsan", "insoo", "insook", "insu", "onjo"]],
])("what begins with “%s”", (start, words) => expect(list.startingWith(start)).toEqual(words));

test.each([
  ["cheognsan", 1, [{ word: "cheongsan", slips: 1 }]],
  ["insoo", 0, [{ word: "insoo", slips: 0 }]],
  [
    "insoo",
    2,
    [
      { word: "insoo", slips: 0 },
      { word: "insook", slips: 1 },
      { word: "insu", slips: 2 },
    ],
  ],
  ["", 3, []],
])("what is within a few slips of “%s”", (text, limit, near) => expect(list.near(text, limit)).toEqual(near));

test("near words are those that a comparison one by one finds", () => {
  const word = string({ unit: constantFrom("a", "b", "c"), maxLength: 8 });
  assert(
    property(array(word, { maxLength: 40 }), word, integer({ min: 0, max: 4 }), (words, text, limit) => {
      const expected = [...new Set(words)]
        .sort()
        .map((known) => ({ word: known, slips: slipsBetween(text, known) }))
        .filter(({ slips }) => slips <= limit);
      expect(new WordList(words).near(text, limit)).toEqual(expected);
    }),
  );
});

/** Slips between two texts, by the textbook: the whole table, without a limit. */
function slipsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const slips = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + wrong,
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
      table[row]?.splice(column, 1, slips);
    }
  return at(a.length, b.length);
}
