import type { Rect } from "./slip-geometry.ts";

/** A text that is to stand at a box. */
export interface WantedLabel {
  readonly id: string;
  readonly text: string;
  readonly box: Rect;
}

/** A text that has found a place. `x` is its start, its end or its middle, as `anchor` says; `y` its base line. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly rect: Rect;
}

/** Words along a line: their middle, their turn in degrees, and what they cover, in small squares. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly rects: readonly Rect[];
}

/** A letter of the condensed face at 14 px is hardly ever wider, on average over a label. */
const letterWidth = 6.6;
const lineHeight = 17;
/** From the top of a line to its base. */
const ascent = 13;
const gap = 7;

/** Pixels that a label may take, at most; for the face and size that charts are lettered in. */
export const widthOf = (text: string): number => Math.ceil(text.length * letterWidth);

/** Tells whether two rectangles share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Tells whether one rectangle lies wholly in another. */
const holds = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/**
 * Places labels at their boxes, the first wanted first: right of the box, left of it, below or above. One stays
 * away where it would leave the area, touch a label that has its place, or cross an edge of a box; inside a box it
 * may stand. What finds no place is left out: a card and a table say it.
 *
 * @example two boxes on one spot: the first label stands right of them, the second left.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: readonly Rect[],
  area: Rect,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { id, text, box } of wanted) {
    const found = spotsOf(text, box).find(
      ({ rect }) =>
        holds(area, rect) &&
        !placed.some((label) => overlap(label.rect, rect)) &&
        !obstacles.some((other) => overlap(other, rect) && !holds(other, rect)),
    );
    if (found) placed.push({ id, text, ...found });
  }
  return placed;
}

/** Half of the height of a line of text, as far as its letters reach. */
const halfLine = 9;
/** Where along a line words are tried, from its beginning; how far below it; and how often they are felt for. */
const tries = [0.3, 0.5, 0.66, 0.2, 0.4, 0.8];
const below = 18;
const feelers = 24;

/**
 * Finds where words can stand along a line, below it, without touching an obstacle. Undefined where they find no place or the line is shorter than they are.
 */
export function placeAlong(
  text: string,
  [[x1, y1], [x2, y2]]: readonly [readonly [number, number], readonly [number, number]],
  obstacles: readonly Rect[],
): PlacedWords | undefined {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [across, down] = [(x2 - x1) / length, (y2 - y1) / length];
  const half = widthOf(text) / 2;
  for (const middle of tries.map((share) => share * length)) {
    if (middle < half || middle + half > length) continue;
    // The words stand a little below the line, at its right angle.
    const x = x1 + across * middle - down * below;
    const y = y1 + down * middle + across * below;
    const rects = [...Array(feelers + 1).keys()].map((step): Rect => {
      const away = (step / feelers) * 2 * half - half;
      const [left, top] = [x + across * away - halfLine, y + down * away - halfLine];
      return { x: left, y: top, width: 2 * halfLine, height: 2 * halfLine };
    });
    if (rects.some((rect) => obstacles.some((other) => overlap(other, rect)))) continue;
    return { text, x, y, turn: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI, rects };
  }
  return undefined;
}

/** The places that a label may take at a box, the best first. */
function spotsOf(text: string, box: Rect): Omit<PlacedLabel, "id" | "text">[] {
  const width = widthOf(text);
  const spot = (anchor: "start" | "end", x: number, top: number): Omit<PlacedLabel, "id" | "text"> => ({
    anchor,
    x,
    y: top + ascent,
    rect: { x: anchor === "start" ? x : x - width, y: top, width, height: lineHeight },
  });
  const middle = box.y + box.height / 2 - lineHeight / 2;
  const right = box.x + box.width;
  return [
    spot("start", right + gap, middle),
    spot("end", box.x - gap, middle),
    spot("start", box.x, box.y + box.height + 2),
    spot("start", box.x, box.y - lineHeight - 2),
    spot("end", right, box.y + box.height + 2),
    spot("end", right, box.y - lineHeight - 2),
  ];
}
