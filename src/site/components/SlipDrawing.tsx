import type { ReactNode } from "react";
import { useMemo } from "react";
import type { SlipData } from "../../wiki/queries/slip.ts";
import type { Frame } from "../charts/slip-frame.ts";
import type { PlacedSlip } from "../charts/slip-geometry.ts";
import { placeSlip } from "../charts/slip-geometry.ts";
import type { Range } from "../charts/slip-range.ts";
import { SlipGrid } from "./SlipGrid.tsx";
import { SlipLines, SlipNow } from "./SlipLines.tsx";
import { SlipPins } from "./SlipPins.tsx";
import { diagonalWords, slipLabels } from "./slip-label-texts.ts";

interface SlipDrawingProps {
  readonly data: SlipData;
  readonly range: Range;
  readonly frame: Frame;
  /** Numbers of the sources of a mark, for its label. */
  readonly citesOf?: (id: string) => readonly number[];
  /** Draws the boxes where they were placed. */
  readonly children: (placed: PlacedSlip) => ReactNode;
}

const uncited = (): readonly number[] => [];

/** The slip chart at one size: what lies under the boxes, the boxes, and what is written over them. */
export function SlipDrawing({ data, range, frame, citesOf = uncited, children }: SlipDrawingProps) {
  const placed = useMemo(() => placeSlip(data, range, frame), [data, range, frame]);
  const words = useMemo(() => diagonalWords(placed), [placed]);
  const labels = useMemo(
    () => slipLabels(data, placed, words?.rects ?? [], citesOf),
    [data, placed, words, citesOf],
  );
  const { name, left, top, right, bottom, width, height } = frame;
  return (
    <>
      <defs>
        <pattern id={`slip-hatch-${name}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="slip-hatch" d="M-1 9L9 -1" />
        </pattern>
        <pattern id={`slip-hearsay-${name}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="slip-hearsay" d="M-1 7L7 -1" />
        </pattern>
        <clipPath id={`slip-plot-${name}`}>
          <rect x={left} y={top - 8} width={width - left - right + 6} height={height - top - bottom + 12} />
        </clipPath>
      </defs>
      <SlipGrid placed={placed} />
      <g clipPath={`url(#slip-plot-${name})`}>
        <SlipLines placed={placed} />
        {children(placed)}
      </g>
      <g className="slip-labels" aria-hidden="true">
        {words && (
          <text
            className="slip-words"
            transform={`translate(${words.x.toFixed(1)} ${words.y.toFixed(1)}) rotate(${words.turn.toFixed(1)})`}
            y="5"
            textAnchor="middle"
          >
            {words.text}
          </text>
        )}
        {labels.map(({ id, text, x, y, anchor }) => (
          <text
            key={id}
            x={x}
            y={y}
            textAnchor={anchor}
            {...(id === "half" && { className: "slip-half-label" })}
          >
            {text}
          </text>
        ))}
      </g>
      <SlipPins events={data.events} placed={placed} />
      <SlipNow data={data} placed={placed} />
    </>
  );
}
