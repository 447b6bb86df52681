import { useCallback } from "react";
import { site } from "virtual:register";
import type { Day } from "../../lib/span.ts";
import { useReader } from "./use-reader.ts";
import { useTurnAddress } from "./use-turn-address.ts";

/** The as-of date, and the way to turn it: it lives in the address, so that a view can be shared. */
export function useAsOf(): {
  readonly asOf: Day;
  readonly past: boolean;
  readonly turnTo: (day: Day) => void;
} {
  const { clocks } = useReader();
  const turn = useTurnAddress();
  const turnTo = useCallback(
    (day: Day): void =>
      turn((query) => {
        if (day === site.today) query.delete("asof");
        else query.set("asof", day);
      }),
    [turn],
  );
  return { asOf: clocks.asOf, past: clocks.asOf < site.today, turnTo };
}
