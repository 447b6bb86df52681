import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../rule.ts";

/** A ruling cites what was known on its day; an earlier date would tell the past what it could not know. */
export const rulingsFollowTheirSources: Rule = {
  name: "rulings-follow-their-sources",
  description: "A ruling is not dated before the works it cites.",
  check({ records }) {
    const published = new Map(
      records.sources.map(({ record }) => [record.id, spanOf(record.published ?? "")?.last ?? ""]),
    );
    return [...records.questions, ...records.theories].flatMap(({ file, record: { ruling } }) =>
      (ruling?.citations ?? []).flatMap(({ source }): Problem[] =>
        ruling === undefined || (published.get(source) ?? "") <= ruling.date
          ? []
          : [
              {
                file,
                path: "ruling.date",
                found: show(ruling.date),
                expected: `${published.get(source)} or later, when “${source}” was out`,
                mend: "Date the ruling after its sources, or cite an earlier one.",
              },
            ],
      ),
    );
  },
};
