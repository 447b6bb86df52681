import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../rule.ts";

/** A work cannot have been published, nor a ruling given, after today. */
export const nothingFromTheFuture: Rule = {
  name: "nothing-from-the-future",
  description: "Works and rulings are not dated after the day of the build.",
  check({ records, today }) {
    const expected = `a date up to ${today}`;
    const late = (file: string, path: string, date: string): Problem => ({
      file,
      path,
      found: show(date),
      expected,
      mend: "Correct the date; a prediction belongs into the value of a claim.",
    });
    return [
      ...records.sources.flatMap(({ file, record }) => {
        const span = record.published === null ? undefined : spanOf(record.published);
        return span && span.first > today ? [late(file, "published", record.published ?? "")] : [];
      }),
      ...[...records.questions, ...records.theories].flatMap(({ file, record }) =>
        record.ruling && record.ruling.date > today ? [late(file, "ruling.date", record.ruling.date)] : [],
      ),
    ];
  },
};
