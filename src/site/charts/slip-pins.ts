import { overlap, widthOf } from "./slip-labels.ts";

/** Something that hangs under the time axis: a dot, and two lines of text where they find room. */
export interface PlacedPin {
  readonly id: string;
  readonly x: number;
  /** Which side of the text stands under the dot; undefined where it would touch another’s. */
  readonly anchor: "start" | "middle" | "end" | undefined;
}

const space = 10;

/**
 * Places pins from left to right: the text begins under the dot, else it is centred or ends there, else it is left
 * out; it never leaves the drawing or touches the text before it. A pin outside the two edges is not there.
 */
export function placePins(
  pins: readonly { readonly id: string; readonly x: number; readonly text: string }[],
  left: number,
  right: number,
): PlacedPin[] {
  const taken: { x: number; y: number; width: number; height: number }[] = [];
  return pins
    .filter(({ x }) => x >= left && x <= right)
    .map(({ id, x, text }) => {
      const width = widthOf(text) + space;
      const anchor = (["start", "middle", "end"] as const).find((side) => {
        const from = side === "start" ? x : side === "middle" ? x - width / 2 : x - width;
        const rect = { x: from, y: 0, width, height: 1 };
        if (from < 0 || from + width > right + space || taken.some((other) => overlap(other, rect)))
          return false;
        taken.push(rect);
        return true;
      });
      return { id, x, anchor };
    });
}
