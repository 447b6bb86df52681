import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allRecords } from "../rule.ts";

/** A record's file is named after its id, so that an id leads to its file. */
export const fileNamesAreIds: Rule = {
  name: "file-names-are-ids",
  description: "A record's file is named after its id.",
  check: ({ records }) =>
    [...allRecords(records)].flatMap(({ file, folder, record }) =>
      file === `${folder}/${record.id}.json`
        ? []
        : [
            {
              file,
              path: "id",
              found: show(record.id),
              expected: `the file's own name, “${file.slice(folder.length + 1).replace(/\.json$/u, "")}”`,
              mend: `Rename the file to ${record.id}.json, or correct the id.`,
            },
          ],
    ),
};
