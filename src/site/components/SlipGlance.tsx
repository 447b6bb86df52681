import type { SlipData } from "../../wiki/queries/slip.ts";
import { formatNumberOf } from "../../lib/format-date.ts";
import type { Frame } from "../charts/slip-frame.ts";
import { smallFrame, smallNarrowFrame } from "../charts/slip-frame.ts";
import { SlipBox } from "./SlipBox.tsx";
import { SlipDrawing } from "./SlipDrawing.tsx";
import { slipAxis } from "./slip-axis.ts";

/** The slip chart in passing: the same marks, small, at both sizes, to be looked at alone. */
export const SlipGlance = ({ data }: { readonly data: SlipData }) => (
  <>
    <Glance data={data} frame={smallFrame} className="slip slip-wide" />
    <Glance data={data} frame={smallNarrowFrame} className="slip slip-narrow" />
  </>
);

function Glance({
  data,
  frame,
  className,
}: {
  readonly data: SlipData;
  readonly frame: Frame;
  readonly className: string;
}) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={`${formatNumberOf(data.marks.length, "prediction")} of the release by date of report, as of ${data.asOfText}`}
    >
      <SlipDrawing data={data} range={slipAxis} frame={frame}>
        {({ boxes }) => {
          const looks = new Map(data.marks.map(({ id, look }) => [id, look]));
          return boxes.map((box) => (
            <SlipBox key={box.id} box={box} look={looks.get(box.id) ?? "reported"} drawing={frame.name} />
          ));
        }}
      </SlipDrawing>
    </svg>
  );
}
