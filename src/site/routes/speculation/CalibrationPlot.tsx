import type { CalibrationBin } from "../../../wiki/forecasts/calibration.ts";

const side = 280;
const left = 40;
const top = 34;
const x = (per: number): number => left + (per / 100) * side;
const y = (per: number): number => top + side - (per / 100) * side;

/** What was said against what came about; on the diagonal the two agree. The numbers at the marks count forecasts. */
export const CalibrationPlot = ({ bins }: { readonly bins: readonly CalibrationBin[] }) => (
  <svg
    className="calibration"
    viewBox={`0 0 ${left + side + 20} ${top + side + 44}`}
    role="img"
    aria-label="What you said against how often it came about; the table below has the same figures."
  >
    <text x={0} y={14}>
      came about, per cent
    </text>
    <rect x={left} y={top} width={side} height={side} />
    <line x1={x(0)} y1={y(0)} x2={x(100)} y2={y(100)} />
    {[0, 50, 100].map((per) => (
      <g key={per}>
        <text x={x(per)} y={top + side + 18} textAnchor="middle">
          {per}
        </text>
        <text x={left - 6} y={y(per) + 5} textAnchor="end">
          {per}
        </text>
      </g>
    ))}
    <text x={x(50)} y={top + side + 38} textAnchor="middle">
      you said, per cent
    </text>
    {bins.map(({ from, said, heldShare, count }) => (
      <g key={from}>
        <circle cx={x(said)} cy={y(heldShare)} r={6} />
        <text
          x={x(said) + (said > 90 ? -10 : 10)}
          y={y(heldShare) + 5}
          textAnchor={said > 90 ? "end" : "start"}
        >
          {count}
        </text>
      </g>
    ))}
  </svg>
);
