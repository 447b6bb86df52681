import { use, useCallback } from "react";
import { useNavigation } from "react-router";
import { site } from "virtual:register";
import type { Day } from "../../lib/span.ts";
import { clocksAt } from "./reader.ts";
import { RecordContext } from "./record-context.ts";
import { useReader } from "./use-reader.ts";
import { useTurnAddress } from "./use-turn-address.ts";

/**
 * The as-of date, and the way to turn it: it lives in the address, so that a view can be shared. Address, clocks and the
 * page change in one drawing. While the record is fetched for another day, this is already the day that is coming.
 */
export function useAsOf(): {
  readonly asOf: Day;
  readonly past: boolean;
  readonly turnTo: (day: Day) => void;
} {
  const { clocks } = useReader();
  const { location: coming } = useNavigation();
  const turn = useTurnAddress();
  const turnTo = useCallback(
    (day: Day): void =>
      turn((query) => {
        if (day === site.today) query.delete("asof");
        else query.set("asof", day);
      }, true),
    [turn],
  );
  const { asOf } = coming ? clocksAt(coming.search) : clocks;
  return { asOf, past: asOf < site.today, turnTo };
}

/** What a control that turns the date listens to, so that the record is there when it is turned. */
export function useReach(): { readonly onPointerEnter: () => void; readonly onFocus: () => void } {
  const fetchRecord = use(RecordContext);
  return { onPointerEnter: fetchRecord, onFocus: fetchRecord };
}
