import { formatDay } from "../../lib/format-date.ts";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import type { Range } from "../charts/slip-range.ts";
import { Button } from "../ui/Button.tsx";
import { slipAxis } from "./slip-axis.ts";
import { rangeAfter } from "./slip-deeds.ts";

const deeds = [
  { deed: "earlier", word: "Earlier" },
  { deed: "later", word: "Later" },
  { deed: "closer", word: "Closer" },
  { deed: "wider", word: "Wider" },
  { deed: "whole", word: "Whole" },
] as const;

/** Buttons that move the time that the chart shows, and say which it is. One that can do nothing keeps the focus. */
export const SlipRangeButtons = ({
  range,
  onShow,
}: {
  readonly range: Range;
  readonly onShow: (range: Range, settled: boolean) => void;
}) => (
  <div className="slip-range" role="group" aria-label="Time shown">
    {deeds.map(({ deed, word }) => {
      const next = rangeAfter(deed, range, slipAxis);
      return (
        <Button key={deed} compact aria-disabled={!next} onClick={() => next && onShow(next, true)}>
          {word}
        </Button>
      );
    })}
    <span className="meta" role="status">
      {formatDay(range.from)} to {formatDay(dayFromNumber(dayNumber(range.to) - 1))}
    </span>
  </div>
);
