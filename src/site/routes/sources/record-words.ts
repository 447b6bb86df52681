import { formatNumberOf } from "../../../lib/format-date.ts";
import type { Mean, TrackRecord } from "../../../wiki/ledger/track-record.ts";

/**
 * A track record in sentences, each with the number of claims behind it; none for a mean of nothing.
 * @example “The middle of a window was off by 14.5 months on average (n 2).”
 */
export function recordWords({ error, overdue, lead }: TrackRecord): string[] {
  return [
    sentence(error, (mean) => `Windows and dates were off by ${months(mean)} on average`),
    sentence(overdue, (mean) => `Windows that ran out are overdue by ${months(mean)} on average so far`),
    sentence(lead, leadWords),
  ].flat();
}

const sentence = ({ mean, n }: Mean, words: (mean: number) => string): string[] =>
  mean === null ? [] : [`${words(mean)} (n ${n}).`];

const months = (mean: number): string => `${mean.toFixed(1)} months`;

function leadWords(mean: number): string {
  const days = Math.round(mean);
  if (days === 0) return "What held was said on the day that settled it, on average";
  const side = days > 0 ? "before" : "after";
  return `What held was said ${formatNumberOf(Math.abs(days), "day")} ${side} the source that settled it, on average`;
}
