import type { SlipData, SlipLook, SlipMark } from "../../wiki/queries/slip.ts";
import { isNarrow } from "../charts/slip-frame.ts";
import type { PlacedSlip, Rect } from "../charts/slip-geometry.ts";
import type { PlacedLabel, PlacedWords, WantedLabel } from "../charts/slip-labels.ts";
import { placeAlong, placeLabels } from "../charts/slip-labels.ts";

/** Which labels come first where there is room for few. */
const precedence: readonly SlipLook[] = ["reported", "recalled", "superseded", "rumour"];
/** Source numbers that one label prints. */
const numbersShown = 3;

/**
 * The labels of a drawing: what each box predicts with the numbers of its sources, once for boxes that lie on one
 * another, and what the end of the outlook’s line is. The strongest and newest find their places first, and none
 * stands on what is taken.
 */
export function slipLabels(
  { marks, halfText }: SlipData,
  placed: PlacedSlip,
  taken: readonly Rect[],
  citesOf: (id: string) => readonly number[],
): PlacedLabel[] {
  const { frame, boxes, halves } = placed;
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const spots = new Map<string, { mark: SlipMark; box: PlacedSlip["boxes"][number]; cites: number[] }>();
  for (const box of boxes) {
    const mark = known.get(box.id);
    if (!mark) continue;
    const key = [box.x, box.y, box.width, box.height, mark.label].join(" ");
    const spot = spots.get(key) ?? { mark, box, cites: [] };
    spot.cites.push(...citesOf(box.id));
    spots.set(key, spot);
  }
  const wanted = [...spots.values()]
    .toReversed()
    .sort((a, b) => precedence.indexOf(a.mark.look) - precedence.indexOf(b.mark.look))
    .map(({ mark, box, cites }): WantedLabel => ({
      id: mark.id,
      text: [mark.label, numbers([...new Set(cites)])].filter((part) => part !== "").join(" "),
      box,
    }));
  const end = halves.at(-1);
  const half: WantedLabel[] =
    end && halfText !== undefined
      ? [
          {
            id: "half",
            text: `half by ${halfText}`,
            box: { x: end.x2, y: end.y - 3, width: 1, height: 6 },
          },
        ]
      : [];
  return placeLabels([...half, ...wanted], [...boxes, ...taken, ...linesOf(placed)], {
    x: frame.left + 2,
    y: frame.top,
    width: frame.width - frame.left - 2,
    height: frame.height - frame.bottom - frame.top,
  });
}

/** The as-of line and the best reading, which no label may hide. */
const linesOf = ({ frame, steps, asOfX }: PlacedSlip): Rect[] => [
  ...(asOfX === undefined ? [] : [{ x: asOfX - 2, y: frame.top, width: 4, height: frame.height }]),
  ...steps.map(({ x1, x2, y }) => ({ x: x1, y: y - 2, width: x2 - x1, height: 4 })),
];

const diagonalTexts = [
  "release date = date of the report: below this line it is already past",
  "below this line it is already past",
];

/** What is said along the diagonal, in the longest form that finds a place beside the boxes; narrow drawings are silent. */
export function diagonalWords({ frame, diagonal, boxes }: PlacedSlip): PlacedWords | undefined {
  if (!diagonal || isNarrow(frame)) return undefined;
  for (const text of diagonalTexts) {
    const words = placeAlong(text, diagonal, boxes);
    if (words) return words;
  }
  return undefined;
}

const numbers = (cites: readonly number[]): string => {
  const more = cites.length - numbersShown;
  const shown = cites.slice(0, numbersShown).map((cite) => `[${cite}]`);
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(" ");
};
