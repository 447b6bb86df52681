import { formatDay } from "../../lib/format-date.ts";
import type { Estimate } from "../../wiki/forecasts/forecast.ts";
import "./odds.css";

/** The reader’s numbers on a proposition, the newest first, each with its day and reason. */
export const EstimateList = ({ history }: { readonly history: readonly Estimate[] }) => (
  <ol className="estimates">
    {history.toReversed().map(({ at, probability, note }) => (
      <li key={`${at} ${probability} ${note ?? ""}`}>
        <b>{probability}%</b> <time dateTime={at}>{formatDay(at.slice(0, 10))}</time>{" "}
        {/* A reason from a file may turn the direction of writing; it turns nothing but itself. */}
        {note === undefined ? null : <bdi>{note}</bdi>}
      </li>
    ))}
  </ol>
);
