import { describe, expect, test } from "vitest";
import { narrowEgo, placeEgo, wideEgo } from "./ego-geometry.ts";

describe.each([
  { name: "wide", frame: wideEgo },
  { name: "narrow", frame: narrowEgo },
])("the $name drawing", ({ frame }) => {
  test.each([0, 1, 2, 3, 7, 40])("of %i neighbours has a place for each, inside and apart", (count) => {
    const { neighbours, width, height } = placeEgo(count, frame);
    expect(neighbours).toHaveLength(count);
    for (const { x, y } of neighbours) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y - 20).toBeGreaterThanOrEqual(0);
      expect(y + 20).toBeLessThanOrEqual(height);
    }
    for (const anchor of ["start", "end"]) {
      const heights = neighbours.filter((one) => one.anchor === anchor).map(({ y }) => y);
      heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBe(frame.row));
    }
  });
});

test("in the wide drawing the first stands at the right, the second at the left, and the sides are balanced", () => {
  const { neighbours, middle } = placeEgo(4, wideEgo);
  expect(neighbours.map(({ anchor }) => anchor)).toEqual(["start", "end", "start", "end"]);
  expect(neighbours.reduce((sum, { y }) => sum + y, 0) / 4).toBe(middle.y);
});
