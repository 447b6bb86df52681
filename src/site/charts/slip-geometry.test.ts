import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import { narrowFrame, placeSlip, wideFrame } from "./slip-geometry.ts";

const axis = { from: "2022-01-01", to: "2027-01-01" };
const prediction = (id: string, made: string, first: string, last: string) => ({
  id,
  made: { first: made, last: made },
  window: { first, last, open: false },
});

test("a window stands between the lines of its year", () => {
  const { boxes, years } = placeSlip(
    [prediction("a", "2024-05-23", "2025-01-01", "2025-12-31")],
    [],
    "2026-11-21",
    axis,
    wideFrame,
  );
  const line = (year: number) => years.up.find((tick) => tick.year === year)?.at ?? Number.NaN;
  const [box] = boxes;
  expect(box?.y).toBeGreaterThanOrEqual(line(2026));
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(line(2025), 0);
});

test("a single day can still be seen and touched", () => {
  const [box] = placeSlip(
    [prediction("a", "2024-05-23", "2026-01-23", "2026-01-23")],
    [],
    "2026-11-21",
    axis,
    wideFrame,
  ).boxes;
  expect(box).toMatchObject({ width: 12, height: 7 });
});

test("nothing predicted gives a chart of the as-of year alone", () => {
  const placed = placeSlip([], [], "2026-11-21", axis, narrowFrame);
  expect(placed.boxes).toEqual([]);
  expect(placed.years.up.map(({ year }) => year)).toEqual([2026]);
});

test("readings without a time break the line", () => {
  const placed = placeSlip(
    [prediction("a", "2023-01-01", "2024-01-01", "2024-12-31")],
    [
      { from: "2023-01-01", to: "2024-01-01", middle: "2024-07-01" },
      { from: "2024-01-01", to: "2025-01-01", middle: null },
    ],
    "2026-11-21",
    axis,
    wideFrame,
  );
  expect(placed.steps).toHaveLength(1);
  expect(placed.steps[0]?.x2).toBe(placed.xOf("2024-01-01"));
});

test("later days stand further right, later windows higher, and every box inside the frame’s sides", () => {
  const day = fc.integer({ min: dayNumber("2022-01-01"), max: dayNumber("2026-12-31") }).map(dayFromNumber);
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day, day), { minLength: 1, maxLength: 20 }), (triples) => {
      const predictions = triples.map(([made, a, b], index) =>
        prediction(String(index), made, a < b ? a : b, a < b ? b : a),
      );
      const { boxes, frame } = placeSlip(predictions, [], "2026-11-21", axis, wideFrame);
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(frame.left - 0.1);
        expect(box.y).toBeGreaterThanOrEqual(frame.top - 0.1);
        const other = boxes[0];
        const one = predictions[index];
        const first = predictions[0];
        if (!other || !one || !first) continue;
        expect(one.made.first <= first.made.first || box.x >= other.x).toBe(true);
        expect(one.window.last <= first.window.last || box.y <= other.y).toBe(true);
      }
    }),
  );
});
