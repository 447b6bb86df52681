import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";
import { site } from "virtual:register";
import type { Day } from "../../lib/span.ts";
import { useReader } from "./use-reader.ts";

/** The as-of date, and the way to turn it: it lives in the address, so that a view can be shared. */
export function useAsOf(): {
  readonly asOf: Day;
  readonly past: boolean;
  readonly turnTo: (day: Day) => void;
} {
  const { clocks } = useReader();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const turnTo = useCallback(
    (day: Day): void => {
      const query = new URLSearchParams(search);
      if (day === site.today) query.delete("asof");
      else query.set("asof", day);
      const text = query.toString();
      void navigate(
        { pathname, search: text === "" ? "" : `?${text}`, hash },
        { replace: true, preventScrollReset: true },
      );
    },
    [navigate, pathname, search, hash],
  );
  return { asOf: clocks.asOf, past: clocks.asOf < site.today, turnTo };
}
