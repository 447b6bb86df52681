import { memo } from "react";
import type { SlipClaim } from "../../wiki/queries/slip.ts";
import type { PlacedBox } from "../charts/slip-geometry.ts";
import { SlipBox } from "./SlipBox.tsx";

interface SlipMarksProps {
  readonly boxes: readonly PlacedBox[];
  readonly marks: readonly SlipClaim[];
  readonly drawing: string;
  /** The one mark that the Tab key stops at. */
  readonly stop: string | undefined;
  /** Address of a mark’s source. */
  readonly hrefOf: (mark: SlipClaim) => string;
}

/**
 * The predictions as boxes, each a link to its source. They are one stop of the Tab key; arrows go between them in
 * the order in which the predictions were made.
 */
export const SlipMarks = memo(function SlipMarks({ boxes, marks, drawing, stop, hrefOf }: SlipMarksProps) {
  const placed = new Map(boxes.map((box) => [box.id, box]));
  return (
    <g role="list" aria-label="Predictions, in the order in which they were made">
      {marks.map((mark) => {
        const box = placed.get(mark.id);
        return (
          box && (
            <g key={mark.id} role="listitem">
              <a
                className="slip-mark"
                data-mark={mark.id}
                href={hrefOf(mark)}
                tabIndex={mark.id === stop ? 0 : -1}
                aria-label={nameOf(mark)}
              >
                <Reach box={box} />
                <SlipBox box={box} look={mark.look} drawing={drawing} />
              </a>
            </g>
          )
        );
      })}
    </g>
  );
});

/** What a mark is called: who said it and when, what, where it stands, and the words of the statement. */
const nameOf = ({ claim, look, label }: SlipClaim): string => {
  const standing = claim.standing === "live" ? claim.wording : claim.standing;
  const made = look === "recalled" ? `held ${claim.held}, recalled ${claim.date}` : claim.date;
  return `${claim.publisher}, ${made}: ${label}, ${standing}. ${claim.statement}`;
};

/** Least side of what a finger can reach, in pixels. */
const reach = 24;

/** Where a small box can be reached too. */
function Reach({ box: { x, y, width, height } }: { readonly box: PlacedBox }) {
  if (width >= reach && height >= reach) return null;
  const [w, h] = [Math.max(width, reach), Math.max(height, reach)];
  return (
    <rect className="slip-reach" x={x + (width - w) / 2} y={y + (height - h) / 2} width={w} height={h} />
  );
}
