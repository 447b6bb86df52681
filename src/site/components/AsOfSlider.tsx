import { reportDays, site } from "virtual:register";
import { formatDay } from "../../lib/format-date.ts";
import type { Day } from "../../lib/span.ts";
import { dayNumber } from "../../lib/span.ts";
import { Button } from "../ui/Button.tsx";
import { AsOfField } from "./AsOfField.tsx";
import { nearestStop } from "./nearest-stop.ts";
import { useAsOf, useReach } from "./use-as-of.ts";

/** Days on which something became known, and today, oldest first: where the slider comes to rest. */
const stops: readonly Day[] = [
  ...new Set([...reportDays.filter((day) => day >= site.opened && day < site.today), site.today]),
].sort();

interface Axis {
  readonly from: Day;
  readonly to: Day;
}
const wholeRecord: Axis = { from: site.opened, to: site.today };

/** Turns the as-of date from report to report. `axis` is shared with a chart above. The scale is linear in days; the thumb rests at reports alone. */
export function AsOfSlider({ axis = wholeRecord }: { readonly axis?: Axis }) {
  const { asOf, turnTo } = useAsOf();
  const reach = useReach();
  const earlier = stops.findLast((day) => day < asOf);
  const later = stops.find((day) => day > asOf);
  return (
    <div className="as-of" role="group" aria-label="Turn the date" {...reach}>
      <div className="as-of-scale">
        <input
          type="range"
          aria-label="As of"
          aria-valuetext={formatDay(asOf)}
          min={dayNumber(axis.from)}
          max={dayNumber(axis.to)}
          step={1}
          value={dayNumber(asOf)}
          onChange={({ target }) => turnTo(nearestStop(stops, asOf, Number(target.value)))}
        />
      </div>
      <p className="as-of-day">
        <span className="meta">Read as of</span> <b>{formatDay(asOf)}</b>
      </p>
      <div className="as-of-steps">
        <Button
          compact
          disabled={earlier === undefined}
          onClick={() => earlier !== undefined && turnTo(earlier)}
        >
          Earlier report
        </Button>
        <Button compact disabled={later === undefined} onClick={() => later !== undefined && turnTo(later)}>
          Later report
        </Button>
      </div>
      <AsOfField label="Or as of the day" />
    </div>
  );
}
