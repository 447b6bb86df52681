import { Fragment } from "react";
import type { Day } from "../../../lib/span.ts";
import { formatDay } from "../../../lib/format-date.ts";
import type { DayOfChanges } from "../../../wiki/queries/changes.ts";
import { ChangeRow } from "./ChangeRow.tsx";
import "./changes.css";

interface ChangeListProps {
  readonly days: readonly DayOfChanges[];
  /** Day of the edition that was read last: a mark stands where it falls in the list. */
  readonly read?: Day | null;
}

/** Days with their changes, newest first, each change with its day in the rail. */
export function ChangeList({ days, read = null }: ChangeListProps) {
  const reached = read === null ? -1 : days.findIndex(({ day }) => day <= read);
  return (
    <ol className="claims changes">
      {days.map(({ day, date, changes }, index) => (
        <Fragment key={day}>
          {index === reached && read !== null ? (
            <li className="visit-mark" id="last-visit">
              You had read up to here on {formatDay(read)}
            </li>
          ) : null}
          {changes.map((change) => (
            <ChangeRow key={change.id} change={change} date={date} />
          ))}
        </Fragment>
      ))}
    </ol>
  );
}
