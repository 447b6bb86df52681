import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rect } from "./slip-geometry.ts";
import { overlap, placeAlong, placeLabels, widthOf } from "./slip-labels.ts";

const area: Rect = { x: 0, y: 0, width: 400, height: 200 };
const box = (x: number, y: number, width = 12, height = 40): Rect => ({ x, y, width, height });
const sides = (...wanted: readonly { id: string; box: Rect }[]) =>
  placeLabels(
    wanted.map((label) => ({ ...label, text: "Jan–Mar 2027 [1]" })),
    wanted.map((label) => label.box),
    area,
  ).map(({ id, x, y, anchor, rect }) => ({ id, x, y, anchor, rect }));

test("a label stands right of its box, and left where the right is too near the edge", () => {
  expect(sides({ id: "a", box: box(100, 80) })).toMatchObject([{ anchor: "start", x: 119 }]);
  expect(sides({ id: "a", box: box(380, 80) })).toMatchObject([{ anchor: "end", x: 373 }]);
});

test("the label of a second box on the same spot goes to the other side", () => {
  expect(sides({ id: "a", box: box(200, 80) }, { id: "b", box: box(200, 80) })).toMatchObject([
    { id: "a", anchor: "start" },
    { id: "b", anchor: "end" },
  ]);
});

test("a label may stand inside a large box, and crosses the edge of none", () => {
  const text = "2026 [4]";
  const large = box(0, 20, 390, 170);
  const inside = placeLabels([{ id: "a", text, box: box(100, 80) }], [large], area);
  expect(inside).toMatchObject([{ anchor: "start" }]);
  const edge = box(130, 0, 100, 200);
  const aside = placeLabels([{ id: "a", text, box: box(100, 80) }], [edge], area);
  expect(aside).toMatchObject([{ anchor: "end" }]);
});

test("what finds no place is left out", () => {
  expect(placeLabels([{ id: "a", text: "x".repeat(80), box: box(100, 80) }], [], area)).toEqual([]);
});

test("no label touches another, crosses a box or leaves the area, and the first wanted keeps its place", () => {
  const rect = fc
    .tuple(
      fc.integer({ min: 0, max: 380 }),
      fc.integer({ min: 0, max: 180 }),
      fc.integer({ min: 7, max: 150 }),
    )
    .map(([x, y, size]) => box(x, y, size, size));
  const text = fc.string({ minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rect, text), { maxLength: 25 }), (drawn) => {
      const wanted = drawn.map(([where, words], index) => ({ id: String(index), text: words, box: where }));
      const boxes = wanted.map((label) => label.box);
      const placed = placeLabels(wanted, boxes, area);
      for (const [index, { rect: at, text: words }] of placed.entries()) {
        expect(at.width).toBe(widthOf(words));
        expect(at.x >= 0 && at.y >= 0 && at.x + at.width <= 400 && at.y + at.height <= 200).toBe(true);
        expect(placed.slice(0, index).some((other) => overlap(other.rect, at))).toBe(false);
        const crossed = boxes.filter(
          (other) =>
            overlap(other, at) &&
            !(
              other.x <= at.x &&
              other.y <= at.y &&
              at.x + at.width <= other.x + other.width &&
              at.y + at.height <= other.y + other.height
            ),
        );
        expect(crossed).toEqual([]);
      }
      const [first] = wanted;
      const alone = first ? placeLabels([first], boxes, area) : [];
      expect(placed.slice(0, alone.length)).toEqual(alone);
    }),
  );
});

test("words along a line stand below it, turned with it, and keep off what is there", () => {
  const line = [
    [0, 200],
    [400, 0],
  ] as const;
  const free = placeAlong("already past", line, []);
  expect(free?.turn).toBeCloseTo(-26.57, 1);
  expect((free?.y ?? 0) > 200 - (free?.x ?? 0) / 2).toBe(true);
  const moved = placeAlong("already past", line, [box((free?.x ?? 0) - 5, (free?.y ?? 0) - 5, 10, 10)]);
  expect(moved && moved.x !== free?.x).toBe(true);
  expect(placeAlong("already past", line, [area, box(0, 0, 900, 900)])).toBeUndefined();
  expect(placeAlong("x".repeat(90), line, [])).toBeUndefined();
});
