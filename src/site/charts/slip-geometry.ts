import { scaleLinear } from "d3-scale";
import type { Day } from "../../lib/span.ts";
import { dayNumber } from "../../lib/span.ts";

/** Size of a drawing and the space that its labels need, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The two sizes that are drawn; a style sheet shows one of them. */
export const wideFrame: Frame = { width: 1088, height: 560, left: 56, right: 12, top: 16, bottom: 84 };
export const narrowFrame: Frame = { width: 358, height: 430, left: 40, right: 10, top: 16, bottom: 70 };

/** What the geometry needs of a prediction. */
export interface Prediction {
  readonly id: string;
  readonly made: { readonly first: Day; readonly last: Day };
  readonly window: { readonly first: Day; readonly last: Day; readonly open: boolean };
}

/** A box for each prediction: across, when it was made; up, when it said the release would come. */
export interface PlacedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open: boolean;
}

/** Where everything of the chart stands, in pixels from the upper left corner. */
export interface PlacedSlip {
  readonly frame: Frame;
  readonly boxes: readonly PlacedBox[];
  /** Runs of the best reading; a null middle breaks the line. */
  readonly steps: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly years: { readonly across: readonly Tick[]; readonly up: readonly Tick[] };
  /** The line of reports made on the day of release, and the region below it: already past. */
  readonly diagonal: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly past: readonly (readonly [number, number])[];
  readonly asOfX: number;

  readonly xOf: (day: Day) => number;
}

/** A year on an axis: where it begins and where its label stands. */
export interface Tick {
  readonly year: number;
  readonly at: number;
  readonly label: number;
}

/** Least width of a box, so that a single day can be seen and touched. */
const leastWidth = 12;
/** Least height of a box, so that a single day can be seen. */
const leastHeight = 7;

const firstOfYear = (year: number): number => dayNumber(`${year}-01-01`);
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * Places the slip chart. Both axes are linear in days and run over whole years: across along the axis given,
 * which a slider below may share, and up from the first predicted year to the last. Boxes keep a least size
 * and stay inside the frame. An empty list of predictions gives an empty chart over the as-of year.
 *
 * @example one prediction made on 2024-05-23 of the window 2025 stands between the lines of 2025 and 2026.
 */
export function placeSlip(
  predictions: readonly Prediction[],
  readings: readonly { readonly from: Day; readonly to: Day; readonly middle: Day | null }[],
  asOf: Day,
  axis: { readonly from: Day; readonly to: Day },
  frame: Frame,
): PlacedSlip {
  const aimed = predictions.flatMap(({ window }) => [yearOf(window.first), yearOf(window.last)]);
  const firstUp = Math.min(yearOf(asOf), ...aimed);
  const lastUp = Math.max(yearOf(asOf), ...aimed) + 1;
  const x = scaleLinear([dayNumber(axis.from), dayNumber(axis.to)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear(
    [firstOfYear(firstUp), firstOfYear(lastUp)],
    [frame.height - frame.bottom, frame.top],
  );
  const xOf = (day: Day): number => round(x(dayNumber(day)));
  const yOf = (day: Day): number => round(y(dayNumber(day)));

  return {
    frame,
    boxes: predictions.map(({ id, made, window }) => placeBox(id, xOf, yOf, made, window)),
    steps: readings.flatMap(({ from, to, middle }) =>
      middle === null ? [] : [{ x1: xOf(from), x2: xOf(to), y: yOf(middle) }],
    ),
    years: {
      across: ticks(yearOf(axis.from), yearOf(axis.to), (day) => round(x(day))),
      up: ticks(firstUp, lastUp, (day) => round(y(day))),
    },
    ...placePast(
      x.domain(),
      y.domain(),
      (day) => round(x(day)),
      (day) => round(y(day)),
    ),
    asOfX: xOf(asOf),
    xOf,
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

function placeBox(
  id: string,
  xOf: (day: Day) => number,
  yOf: (day: Day) => number,
  made: Prediction["made"],
  window: Prediction["window"],
): PlacedBox {
  const left = xOf(made.first);
  const top = yOf(window.last);
  const width = Math.max(leastWidth, xOf(made.last) - left);
  const height = Math.max(leastHeight, yOf(window.first) - top);
  return { id, x: left, y: top, width: round(width), height: round(height), open: window.open };
}

const ticks = (first: number, last: number, place: (day: number) => number): Tick[] =>
  [...Array(last - first).keys()].map((step) => {
    const year = first + step;
    return {
      year,
      at: place(firstOfYear(year)),
      label: (place(firstOfYear(year)) + place(firstOfYear(year + 1))) / 2,
    };
  });

/** The diagonal of today, cut to the frame, and the corner below it. */
function placePast(
  [x1 = 0, x2 = 0]: readonly number[],
  [y1 = 0, y2 = 0]: readonly number[],
  x: (day: number) => number,
  y: (day: number) => number,
): Pick<PlacedSlip, "diagonal" | "past"> {
  const from = Math.max(x1, y1);
  const to = Math.min(x2, y2);
  const diagonal = { x1: x(from), y1: y(from), x2: x(to), y2: y(to) };
  const past: [number, number][] =
    from < to
      ? [
          [diagonal.x1, diagonal.y1],
          [diagonal.x2, diagonal.y2],
          [x(x2), y(to)],
          [x(x2), y(y1)],
          [x(from), y(y1)],
        ]
      : [];
  return { diagonal, past };
}
