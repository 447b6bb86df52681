import type { ReactNode } from "react";
import type { SlipClaim, SlipData } from "../../wiki/queries/slip.ts";
import { narrowFrame, wideFrame } from "../charts/slip-frame.ts";
import { isIn, writeSpan } from "../charts/slip-range.ts";
import { useRested } from "../ui/use-rested.ts";
import { AsOfSlider } from "./AsOfSlider.tsx";
import { SlipKey } from "./SlipKey.tsx";
import { SlipPlot } from "./SlipPlot.tsx";
import { SlipRangeButtons } from "./SlipRangeButtons.tsx";
import { SlipTable } from "./SlipTable.tsx";
import { slipAxis } from "./slip-axis.ts";
import type { SlipOrder } from "./slip-orders.ts";
import { useNarrow } from "./use-narrow.ts";
import { useShownRange } from "./use-shown-range.ts";

interface SlipChartProps {
  readonly data: SlipData<SlipClaim>;
  /** What of the chart stands in the address: the time shown, and the order of the table. */
  readonly view: { readonly span: string; readonly order: SlipOrder | "" };
  readonly onSpan: (span: string) => void;
  readonly onOrder: (order: SlipOrder) => void;
  /** What is to be said of the marks. */
  readonly children?: ReactNode;
}

/**
 * The slip chart: every dated prediction of the release by the day it was made, at the size that the window wants,
 * with the slider that shares its scale, and its equal as a table. Before a script both sizes are there, and the
 * style sheet shows one.
 */
export function SlipChart({ data, view: { span, order }, onSpan, onOrder, children }: SlipChartProps) {
  const narrow = useNarrow();
  const { range, show } = useShownRange(span, slipAxis, onSpan);
  const { rested, press, close } = useRested(`${data.asOf} ${writeSpan(range)}`, (link) =>
    link.classList.contains("slip-mark"),
  );
  const cards = { rested, press, close };
  const frames = narrow === undefined ? [wideFrame, narrowFrame] : narrow ? [narrowFrame] : [wideFrame];
  return (
    <figure className={narrow === undefined ? "slip-figure slip-both" : "slip-figure"}>
      <SlipKey />
      <SlipRangeButtons range={range} onShow={show} />
      {frames.map((frame) => (
        <SlipPlot key={frame.name} data={data} range={range} frame={frame} onShow={show} cards={cards} />
      ))}
      <AsOfSlider axis={range} />
      <figcaption className="meta">{children}</figcaption>
      <SlipTable marks={data.marks.filter(({ made }) => isIn(made, range))} order={order} onOrder={onOrder} />
    </figure>
  );
}
