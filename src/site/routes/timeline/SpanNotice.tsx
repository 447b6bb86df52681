import { readSpan } from "../../charts/slip-range.ts";
import { slipAxis } from "../../components/slip-axis.ts";

/** Says that the time shown could not be read from the address and was set aside. */
export const SpanNotice = ({ span }: { readonly span: string }) =>
  span === "" || readSpan(span, slipAxis) ? null : (
    <p role="status" className="notice">
      “{span.slice(0, 40)}” in the address is no span of time here and was set aside. It can be two months or
      days between {slipAxis.from.slice(0, 7)} and {slipAxis.to.slice(0, 7)}, such as 2024-01/2026-06.
    </p>
  );
