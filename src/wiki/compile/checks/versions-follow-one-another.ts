import { isDay } from "../../../lib/span.ts";
import { canonicalText } from "../../model/criteria.ts";
import type { TheoryRecord } from "../../schema/theory.ts";
import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../rule.ts";

type Version = TheoryRecord["versions"][number];
type Words = Omit<Problem, "file" | "path"> & { readonly path: string };

/** Each version of a theory is later than the last, says what is new, and leaves time to decide. */
export const versionsFollowOneAnother: Rule = {
  name: "versions-follow-one-another",
  description: "Versions of a theory come in order, differ, say why, and end after they begin.",
  check: ({ records, today }) =>
    records.theories.flatMap(({ file, record }) =>
      record.versions.flatMap((version, index) =>
        slipsOf(version, record.versions[index - 1], today).map(({ path, ...words }): Problem => ({
          file,
          path: `versions[${index}]${path}`,
          ...words,
        })),
      ),
    ),
};

function slipsOf(version: Version, before: Version | undefined, today: string): Words[] {
  const { day, criteria, change } = version;
  if (!isDay(day))
    return [
      {
        path: ".day",
        found: show(day),
        expected: "a day of the calendar, such as 2024-02-29",
        mend: "Correct the day.",
      },
    ];
  const slips: Words[] = [];
  if (day > today)
    slips.push({
      path: ".day",
      found: show(day),
      expected: `a day up to ${today}`,
      mend: "Date the version on the day you write it.",
    });
  if (before && day <= before.day)
    slips.push({
      path: ".day",
      found: show(day),
      expected: `a day after ${before.day}, when the version before it began`,
      mend: "Put the newest version last, and date it on the day you write it.",
    });
  const deadline = spanOf(criteria.deadline);
  if (deadline && deadline.last < day)
    slips.push({
      path: ".criteria.deadline",
      found: show(criteria.deadline),
      expected: `a date that ends on ${day} or later, the day of the version`,
      mend: "Give the proposition time to be decided, or leave it out.",
    });
  if (!before && change !== undefined)
    slips.push({
      path: ".change",
      found: show(change),
      expected: "no change in the first version",
      mend: "Remove it.",
    });
  if (before && change === undefined)
    slips.push({
      path: ".change",
      found: "nothing",
      expected: "what is new in this version, and why",
      mend: "Add “change”.",
    });
  if (before && canonicalText(before) === canonicalText(version))
    slips.push({
      path: "",
      found: "the words of the version before it",
      expected: "another proposition or other criteria",
      mend: "Remove the version.",
    });
  return slips;
}
