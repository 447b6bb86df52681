import { useState } from "react";
import type { Range } from "../charts/slip-range.ts";
import { readSpan, writeSpan } from "../charts/slip-range.ts";

/**
 * The range that a chart shows: what the address says, or what a drag has made of it since. `span` is the address’s
 * text, and `write` puts one there; the whole axis is the empty text.
 */
export function useShownRange(
  span: string,
  axis: Range,
  write: (span: string) => void,
): { readonly range: Range; readonly show: (range: Range, settled: boolean) => void } {
  const [draft, setDraft] = useState<{ readonly over: string; readonly range: Range }>();
  const range = draft?.over === span ? draft.range : (readSpan(span, axis) ?? axis);
  const show = (next: Range, settled: boolean): void => {
    const text = next.from === axis.from && next.to === axis.to ? "" : writeSpan(next);
    // Where the address stays what it is there will be no change to wait for.
    setDraft(settled && text === span ? undefined : { over: span, range: next });
    if (settled && text !== span) write(text);
  };
  return { range, show };
}
