import { memo } from "react";
import type { PlacedSlip } from "../charts/slip-geometry.ts";

/** What lies under the marks: the years, the axes, and the diagonal of today with what is already past below it. */
export const SlipGrid = memo(function SlipGrid({ placed }: { readonly placed: PlacedSlip }) {
  const { frame, across, up, diagonal, past } = placed;
  const floor = frame.height - frame.bottom;
  const right = frame.width - frame.right;
  return (
    <g aria-hidden="true">
      <path
        className="slip-grid"
        d={[
          ...up.map(({ at }) => `M${frame.left} ${at}H${right}`),
          ...across.map(({ at }) => `M${at} ${frame.top}V${floor}`),
        ].join("")}
      />
      {past.length > 0 && (
        <path
          className="slip-past"
          fill={`url(#slip-hatch-${frame.name})`}
          d={`M${past.map((point) => point.join(" ")).join("L")}Z`}
        />
      )}
      {diagonal && (
        <path className="slip-diagonal" d={`M${diagonal[0].join(" ")}L${diagonal[1].join(" ")}`} />
      )}
      <path className="slip-axis" d={`M${frame.left} ${frame.top}V${floor}H${right}`} />
      {up.map(({ label, text }) => (
        <text key={text} className="slip-year" x={frame.left - 8} y={label + 5} textAnchor="end">
          {text}
        </text>
      ))}
      {across.map(({ at, label, text }) =>
        text === "" ? null : (
          <text key={at} className="slip-year" x={label} y={floor + 20} textAnchor="middle">
            {text}
          </text>
        ),
      )}
    </g>
  );
});
