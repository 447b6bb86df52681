/** Sizes of a drawing of somebody in the middle of those they are tied to, in pixels. */
export interface EgoFrame {
  readonly width: number;
  /** Height that one neighbour needs. */
  readonly row: number;
  /** Two sides have the middle between them; one side hangs from a line under the head. */
  readonly sides: 1 | 2;
}

/** The two drawings; a style sheet shows one of them. */
export const wideEgo: EgoFrame = { width: 940, row: 52, sides: 2 };
export const narrowEgo: EgoFrame = { width: 358, row: 56, sides: 1 };

/** Where a neighbour's words begin or end, and the line that leads there. */
export interface PlacedNeighbour {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly line: string;
}

/** Where everybody stands, in pixels from the upper left corner. */
export interface PlacedEgo {
  readonly width: number;
  readonly height: number;
  /** Middle of the one whom it is all about. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly neighbours: readonly PlacedNeighbour[];
}

/** Half the size of the tag in the middle, and room for it above the line of the narrow drawing. */
const tag = { halfWidth: 100, halfHeight: 32 };

/**
 * Places the neighbours of somebody, in the order given: by turns right and left of the middle, or one under the other.
 * @param count number of neighbours, from 0.
 * @example three neighbours in the wide drawing: two at the right, one at the left, half a row lower than the first.
 */
export function placeEgo(count: number, frame: EgoFrame): PlacedEgo {
  return frame.sides === 2 ? placeBothSides(count, frame) : placeBelow(count, frame);
}

function placeBothSides(count: number, { width, row }: EgoFrame): PlacedEgo {
  const rows = Math.ceil(count / 2);
  const height = Math.max(rows * row, 2 * tag.halfHeight + row);
  const middle = { x: width / 2, y: height / 2 };
  const neighbours = Array.from({ length: count }, (_, index): PlacedNeighbour => {
    const right = index % 2 === 0;
    const onSide = right ? rows : count - rows;
    const y = middle.y + (Math.floor(index / 2) - (onSide - 1) / 2) * row;
    const sign = right ? 1 : -1;
    const from = middle.x + sign * tag.halfWidth;
    const x = middle.x + sign * (tag.halfWidth + 120);
    const bend = (from + x) / 2;
    return {
      x: x + sign * 10,
      y,
      anchor: right ? "start" : "end",
      line: `M${from} ${middle.y}C${bend} ${middle.y} ${bend} ${y} ${x} ${y}`,
    };
  });
  return { width, height, middle, neighbours };
}

function placeBelow(count: number, { width, row }: EgoFrame): PlacedEgo {
  const top = 2 * tag.halfHeight;
  const spine = 20;
  const neighbours = Array.from({ length: count }, (_, index): PlacedNeighbour => {
    const y = top + (index + 0.5) * row;
    return { x: spine + 30, y, anchor: "start", line: `M${spine} ${top}V${y}H${spine + 20}` };
  });
  return { width, height: top + count * row, middle: { x: tag.halfWidth, y: tag.halfHeight }, neighbours };
}
