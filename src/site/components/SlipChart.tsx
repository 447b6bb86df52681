import type { SlipData } from "../../wiki/queries/slip.ts";
import type { Frame, PlacedSlip } from "../charts/slip-geometry.ts";
import { narrowFrame, placeSlip, wideFrame } from "../charts/slip-geometry.ts";
import { slipAxis } from "./slip-axis.ts";
import { AsOfSlider } from "./AsOfSlider.tsx";
import { SlipMarks } from "./SlipMarks.tsx";
import { SlipTable } from "./SlipTable.tsx";

/**
 * The slip chart: every dated prediction of the release by the day it was made. It is drawn twice, for wide and
 * narrow screens, and followed by its equal as a table.
 */
export function SlipChart({ data }: { readonly data: SlipData }) {
  return (
    <figure className="slip-figure">
      <ul className="slip-key" aria-hidden="true">
        <li className="slip-key-reported">reported</li>
        <li className="slip-key-rumour">rumour</li>
        <li className="slip-key-superseded">superseded or expired</li>
        <li className="slip-key-recalled">recalled later</li>
        <li className="slip-key-best">best reading of the day</li>
        <li className="slip-key-past">already past</li>
      </ul>
      <Drawing data={data} frame={wideFrame} className="slip slip-wide" />
      <Drawing data={data} frame={narrowFrame} className="slip slip-narrow" />
      <AsOfSlider axis={slipAxis} />
      <figcaption className="meta">
        Each box is a prediction: across, when it was made; up, when it said the season would arrive. Works
        without a date have no place here and stand in the ledger.
      </figcaption>
      <SlipTable marks={data.marks} />
    </figure>
  );
}

function Drawing({
  data,
  frame,
  className,
}: {
  readonly data: SlipData;
  readonly frame: Frame;
  readonly className: string;
}) {
  const placed = placeSlip(data.marks, data.readings, data.asOf, slipAxis, frame);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={`Predicted release windows by date of report, ${data.marks.length} predictions; the same figures follow as a table`}
    >
      <Grid placed={placed} />
      <g className="slip-best" aria-hidden="true">
        {placed.steps.map(({ x1, x2, y }, index) => {
          const next = placed.steps[index + 1];
          const joined = next && next.x1 === x2 ? `V${next.y}` : "";
          return <path key={x1} d={`M${x1} ${y}H${x2}${joined}`} />;
        })}
      </g>
      <SlipMarks placed={placed} marks={data.marks} />
      <Events data={data} placed={placed} />
      <g className="slip-now" aria-hidden="true">
        <path d={`M${placed.asOfX} ${frame.top}V${frame.height - frame.bottom}`} />
        <text x={placed.asOfX - 8} y={frame.top + 4} textAnchor="end">
          As of {data.asOfText}
        </text>
        {frame.width - frame.right - placed.asOfX > 160 ? (
          <text
            className="slip-blank"
            x={(placed.asOfX + frame.width - frame.right) / 2}
            y={frame.height / 2}
            textAnchor="middle"
          >
            not written yet
          </text>
        ) : null}
      </g>
    </svg>
  );
}

function Grid({ placed: { frame, years, diagonal, past } }: { readonly placed: PlacedSlip }) {
  const floor = frame.height - frame.bottom;
  const right = frame.width - frame.right;
  return (
    <g aria-hidden="true">
      {years.up.map(({ year, at, label }) => (
        <g key={year}>
          <path className="slip-grid" d={`M${frame.left} ${at}H${right}`} />
          <text className="slip-year" x={frame.left - 8} y={label + 5} textAnchor="end">
            {year}
          </text>
        </g>
      ))}
      {years.across.map(({ year, at, label }) => (
        <g key={year}>
          <path className="slip-grid" d={`M${at} ${frame.top}V${floor}`} />
          <text className="slip-year" x={label} y={floor + 20} textAnchor="middle">
            {frame.width < 700 ? `’${String(year).slice(2)}` : year}
          </text>
        </g>
      ))}
      <path
        className="slip-past"
        d={past.length > 0 ? `M${past.map((point) => point.join(" ")).join("L")}Z` : ""}
      />
      <path className="slip-diagonal" d={`M${diagonal.x1} ${diagonal.y1}L${diagonal.x2} ${diagonal.y2}`} />
      <path className="slip-axis" d={`M${frame.left} ${frame.top}V${floor}H${right}`} />
    </g>
  );
}

function Events({ data, placed }: { readonly data: SlipData; readonly placed: PlacedSlip }) {
  const floor = placed.frame.height - placed.frame.bottom;
  if (placed.frame.width < 700) return null;
  return (
    <g className="slip-events">
      {data.events.map(({ id, label, day, dateText }, index) => {
        const x = placed.xOf(day);
        const near = data.events.some(
          (other) => other.id !== id && other.day > day && placed.xOf(other.day) - x < 130,
        );
        const anchor = near
          ? "end"
          : index === data.events.length - 1 && x > placed.frame.width - 120
            ? "end"
            : "start";
        return (
          <g key={id}>
            <path d={`M${x} ${floor}V${floor + 36}`} />
            <circle cx={x} cy={floor} r="4" />
            <text className="slip-event" x={x} y={floor + 52} textAnchor={anchor}>
              {label}
            </text>
            <text x={x} y={floor + 68} textAnchor={anchor}>
              {dateText}
            </text>
          </g>
        );
      })}
    </g>
  );
}
