import { formatDay, formatNumberOf } from "../../../lib/format-date.ts";
import type { Day } from "../../../lib/span.ts";
import type { ChangesPageData } from "../../../wiki/queries/changes.ts";
import { changesSince } from "./since-visit.ts";

/** How many changes are dated after the edition that was read last. */
export function SinceVisitText({ page, since }: { readonly page: ChangesPageData; readonly since: Day }) {
  const { count, atLeast } = changesSince(page, since);
  return (
    <>
      {atLeast ? "More than " : ""}
      {count === 0 ? "Nothing" : formatNumberOf(count, "change")} dated after the edition that you read last,
      of {formatDay(since)}.
    </>
  );
}
