import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import { narrowFrame, wideFrame } from "./slip-frame.ts";
import type { Expectation, Prediction } from "./slip-geometry.ts";
import { placeSlip } from "./slip-geometry.ts";

const axis = { from: "2022-01-01", to: "2027-01-01" };
const prediction = (id: string, made: string, first: string, last: string): Prediction => ({
  id,
  made: { first: made, last: made },
  window: { first, last, open: false },
});
const place = (
  marks: readonly Prediction[],
  { range = axis, readings = [] as readonly Expectation[], asOf = "2026-11-21", frame = wideFrame } = {},
) => placeSlip({ marks, readings, halves: [], asOf }, range, frame);

test("a window stands between the lines of its year", () => {
  const { boxes, up } = place([prediction("a", "2024-05-23", "2025-01-01", "2025-12-31")]);
  const line = (year: string): number => up.find(({ text }) => text === year)?.at ?? Number.NaN;
  const [box] = boxes;
  expect(box?.y).toBeGreaterThanOrEqual(line("2026"));
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(line("2025"), 0);
});

test("a single day can still be seen and touched", () => {
  const [box] = place([prediction("a", "2024-05-23", "2026-01-23", "2026-01-23")]).boxes;
  expect(box).toMatchObject({ width: 12, height: 7 });
});

test("nothing predicted gives a chart of the as-of year alone", () => {
  const placed = place([], { frame: narrowFrame });
  expect(placed.boxes).toEqual([]);
  expect(placed.up.map(({ text }) => text)).toEqual(["2026"]);
});

test("where no window stood, dots lead from the end of one reading to the beginning of the next", () => {
  const placed = place([prediction("a", "2023-01-01", "2024-01-01", "2024-12-31")], {
    readings: [
      { from: "2023-01-01", to: "2024-01-01", middle: "2024-07-01" },
      { from: "2024-01-01", to: "2025-01-01", middle: null },
      { from: "2025-01-01", to: "2026-01-01", middle: "2026-07-01" },
    ],
  });
  expect(placed.steps.map(({ x1, x2 }) => [x1, x2])).toEqual([
    [placed.xOf("2023-01-01"), placed.xOf("2024-01-01")],
    [placed.xOf("2025-01-01"), placed.xOf("2026-01-01")],
  ]);
  expect(placed.gaps.map(([[from], [to]]) => [from, to])).toEqual([
    [placed.xOf("2024-01-01"), placed.xOf("2025-01-01")],
  ]);
});

test("a range keeps what was made in it, over the whole width, and the years of all windows", () => {
  const marks = [
    prediction("before", "2023-12-31", "2024-01-01", "2024-12-31"),
    prediction("first", "2024-01-01", "2025-01-01", "2025-12-31"),
    prediction("last", "2024-12-31", "2026-01-01", "2026-12-31"),
    prediction("after", "2025-01-01", "2027-01-01", "2027-12-31"),
  ];
  const placed = place(marks, { range: { from: "2024-01-01", to: "2025-01-01" } });
  expect(placed.boxes.map(({ id }) => id)).toEqual(["first", "last"]);
  expect(placed.boxes[0]?.x).toBe(wideFrame.left);
  expect(placed.asOfX).toBeUndefined();
  expect(placed.up.map(({ text }) => text)).toEqual(place(marks).up.map(({ text }) => text));
});

test("the diagonal joins days with the same day, and a range that is wholly past has no diagonal", () => {
  const marks = [prediction("a", "2022-06-01", "2023-01-01", "2024-12-31")];
  const { diagonal, xOf, past } = place(marks, { asOf: "2024-12-01" });
  expect(diagonal?.map(([x]) => x)).toEqual([xOf("2023-01-01"), xOf("2025-01-01")]);
  expect(past.length).toBe(5);
  const late = place(marks, { asOf: "2024-12-01", range: { from: "2025-06-01", to: "2026-06-01" } });
  expect(late.diagonal).toBeUndefined();
  expect(late.past.length).toBe(4);
  const early = place(marks, { asOf: "2024-12-01", range: { from: "2022-01-01", to: "2022-09-01" } });
  expect([early.diagonal, early.past]).toEqual([undefined, []]);
});

test("later days stand further right, later windows higher, and every box inside the frame’s sides", () => {
  const day = fc.integer({ min: dayNumber("2022-01-01"), max: dayNumber("2026-12-31") }).map(dayFromNumber);
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day, day), { minLength: 1, maxLength: 20 }), (triples) => {
      const predictions = triples.map(([made, a, b], index) =>
        prediction(String(index), made, a < b ? a : b, a < b ? b : a),
      );
      const { boxes, frame } = place(predictions);
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
