import { scaleLinear } from "d3-scale";
import type { Day } from "../../lib/span.ts";
import { dayNumber } from "../../lib/span.ts";
import type { Frame } from "./slip-frame.ts";
import { isNarrow } from "./slip-frame.ts";
import type { Range } from "./slip-range.ts";
import { isIn } from "./slip-range.ts";
import type { Tick } from "./slip-ticks.ts";
import { timeTicks, yearTicks } from "./slip-ticks.ts";

/** What the geometry needs of a prediction. */
export interface Prediction {
  readonly id: string;
  readonly made: { readonly first: Day; readonly last: Day };
  readonly window: { readonly first: Day; readonly last: Day; readonly open: boolean };
}

/** What was expected between two days; a null middle is no expectation. */
export interface Expectation {
  readonly from: Day;
  readonly to: Day;
  readonly middle: Day | null;
}

/** What is to be placed. */
export interface SlipFigure {
  readonly marks: readonly Prediction[];
  readonly readings: readonly Expectation[];
  readonly halves: readonly Expectation[];
  readonly asOf: Day;
}

/** A rectangle in pixels from the upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box for each prediction: across, when it was made; up, when it said the release would come. */
export interface PlacedBox extends Rect {
  readonly id: string;
  readonly open: boolean;
}

/** A level piece of a line over time. */
export interface Step {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

type Point = readonly [x: number, y: number];

/** Where everything of the chart stands, in pixels from the upper left corner. */
export interface PlacedSlip {
  readonly frame: Frame;
  /** The predictions that can be seen in the range, in their order. */
  readonly boxes: readonly PlacedBox[];
  /** Runs of the best reading. */
  readonly steps: readonly Step[];
  /** Where no window stood: from the end of one run to the beginning of the next. */
  readonly gaps: readonly (readonly [Point, Point])[];
  readonly halves: readonly Step[];
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** The line of reports made on the day of release, and the region below it: already past. */
  readonly diagonal: readonly [Point, Point] | undefined;
  readonly past: readonly Point[];
  /** The as-of day; undefined outside the range. */
  readonly asOfX: number | undefined;
  readonly xOf: (day: Day) => number;
}

/** Least width of a box, so that a single day can be seen and touched. */
const leastWidth = 12;
/** Least height of a box, so that a single day can be seen. */
const leastHeight = 7;

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/**
 * Places the slip chart. Both axes are linear in days: across over the range, which a slider below may share, and
 * up over whole years from the first predicted one to the last, whatever the range. Boxes keep a least size. No
 * prediction gives an empty chart over the as-of year.
 *
 * @example one prediction made on 2024-05-23 of the window 2025 stands between the lines of 2025 and 2026.
 */
export function placeSlip(
  { marks, readings, halves, asOf }: SlipFigure,
  range: Range,
  frame: Frame,
): PlacedSlip {
  const aimed = marks.flatMap(({ window }) => [yearOf(window.first), yearOf(window.last)]);
  const lowest = Math.min(yearOf(asOf), ...aimed);
  const highest = Math.max(yearOf(asOf), ...aimed) + 1;
  const x = scaleLinear(
    [dayNumber(range.from), dayNumber(range.to)],
    [frame.left, frame.width - frame.right],
  );
  const y = scaleLinear(
    [dayNumber(`${lowest}-01-01`), dayNumber(`${highest}-01-01`)],
    [frame.height - frame.bottom, frame.top],
  );
  const xOf = (day: Day): number => round(x(dayNumber(day)));
  const yOf = (day: Day): number => round(y(dayNumber(day)));
  const stepsOf = (expected: readonly Expectation[]): Step[] =>
    expected.flatMap(({ from, to, middle }) =>
      middle === null ? [] : [{ x1: xOf(from), x2: xOf(to), y: yOf(middle) }],
    );
  const steps = stepsOf(readings);

  return {
    frame,
    boxes: marks.filter(({ made }) => isIn(made, range)).map((mark) => placeBox(mark, xOf, yOf)),
    steps,
    gaps: steps.flatMap((step, index) => {
      const next = steps[index + 1];
      return next && next.x1 > step.x2
        ? [
            [
              [step.x2, step.y],
              [next.x1, next.y],
            ] as const,
          ]
        : [];
    }),
    halves: stepsOf(halves),
    across: timeTicks(range, asOf, xOf, isNarrow(frame)),
    up: yearTicks(lowest, highest, yOf),
    ...placePast(
      x.domain(),
      y.domain(),
      (day) => round(x(day)),
      (day) => round(y(day)),
    ),
    asOfX: asOf >= range.from && asOf <= range.to ? xOf(asOf) : undefined,
    xOf,
  };
}

function placeBox(
  { id, made, window }: Prediction,
  xOf: (day: Day) => number,
  yOf: (day: Day) => number,
): PlacedBox {
  const left = xOf(made.first);
  const top = yOf(window.last);
  const width = Math.max(leastWidth, xOf(made.last) - left);
  const height = Math.max(leastHeight, yOf(window.first) - top);
  return { id, x: left, y: top, width: round(width), height: round(height), open: window.open };
}

/** The diagonal of today, cut to the two axes, and the corner below it. */
function placePast(
  [left = 0, right = 0]: readonly number[],
  [floor = 0, ceiling = 0]: readonly number[],
  x: (day: number) => number,
  y: (day: number) => number,
): Pick<PlacedSlip, "diagonal" | "past"> {
  const from = Math.max(left, floor);
  const to = Math.min(right, ceiling);
  const whole: Point[] = [
    [x(left), y(ceiling)],
    [x(right), y(ceiling)],
    [x(right), y(floor)],
    [x(left), y(floor)],
  ];
  // The whole range lies before the first predicted year, or after the last.
  if (from >= to) return { diagonal: undefined, past: left >= ceiling ? whole : [] };
  const start: Point = [x(from), y(from)];
  const end: Point = [x(to), y(to)];
  return {
    diagonal: [start, end],
    past: [
      start,
      end,
      ...(to < right ? [[x(right), y(to)] as const] : []),
      [x(right), y(floor)],
      [x(from), y(floor)],
    ],
  };
}
