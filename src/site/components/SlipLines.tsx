import type { SlipData } from "../../wiki/queries/slip.ts";
import { isNarrow } from "../charts/slip-frame.ts";
import type { PlacedSlip, Step } from "../charts/slip-geometry.ts";

/** The best reading of the day as steps, dotted where no window stood, and thin beside it the middle of the outlook. */
export const SlipLines = ({ placed: { steps, gaps, halves } }: { readonly placed: PlacedSlip }) => (
  <g aria-hidden="true">
    <path className="slip-half" d={stairs(halves)} />
    <path className="slip-best" d={stairs(steps)} />
    <path
      className="slip-best slip-unread"
      d={gaps.map(([from, to]) => `M${from.join(" ")}L${to.join(" ")}`).join("")}
    />
  </g>
);

/** A path of steps; two that meet are joined by a riser. */
const stairs = (steps: readonly Step[]): string =>
  steps.map(({ x1, x2, y }, index) => `${steps[index - 1]?.x2 === x1 ? "V" : `M${x1} `}${y}H${x2}`).join("");

/** Least room right of the as-of line, in pixels, for the words that say that it is blank. */
const blankRoom = 170;

/** The line of the as-of day; right of it nothing is written yet. */
export function SlipNow({ data, placed }: { readonly data: SlipData; readonly placed: PlacedSlip }) {
  const { frame, asOfX } = placed;
  if (asOfX === undefined) return null;
  const right = frame.width - frame.right;
  const ends = right - asOfX < 140;
  return (
    <g className="slip-now" aria-hidden="true">
      <path d={`M${asOfX} ${frame.top - 8}V${frame.height - frame.bottom}`} />
      <path className="slip-flag" d={`M${asOfX - 7} 4h14v8l-7 7-7-7z`} />
      <text x={ends ? asOfX - 13 : asOfX + 13} y="15" textAnchor={ends ? "end" : "start"}>
        {isNarrow(frame) ? "" : "As of "}
        {data.asOfText}
      </text>
      {right - asOfX > blankRoom && (
        <text className="slip-blank" x={asOfX + 22} y={frame.top + 34}>
          not written yet
        </text>
      )}
    </g>
  );
}
