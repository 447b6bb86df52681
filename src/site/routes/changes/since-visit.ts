import type { Day } from "../../../lib/span.ts";
import type { ChangesPageData } from "../../../wiki/queries/changes.ts";

/** Changes after a day, as far as the list goes. */
export interface ChangesSince {
  readonly count: number;
  /** Whether the list ends before the day does, so that there are more. */
  readonly atLeast: boolean;
}

/**
 * Counts the changes of a list that are dated after a day. Changes of an earlier date are not counted, though an
 * editor may have entered them later.
 * @example of 40 changes, all of them later, in a list that goes on: { count: 40, atLeast: true }.
 */
export function changesSince(
  { days, more }: Pick<ChangesPageData, "days" | "more">,
  since: Day,
): ChangesSince {
  const later = days.filter(({ day }) => day > since);
  return {
    count: later.reduce((sum, { changes }) => sum + changes.length, 0),
    atLeast: more && later.length === days.length,
  };
}
