import type { Problem } from "../problem.ts";
import { formatPath, show } from "../problem.ts";
import { readEdtf } from "../read-edtf.ts";
import type { Rule } from "../rule.ts";
import { allRecords } from "../rule.ts";
import { places } from "../walk.ts";

const dateFields: ReadonlySet<string | number> = new Set([
  "published",
  "released",
  "held",
  "date",
  "window",
  "notIn",
  "deadline",
]);

/** Every date can be read as EDTF. */
export const datesAreEdtf: Rule = {
  name: "dates-are-edtf",
  description: "Dates are EDTF (ISO 8601-2), without seasons.",
  check: ({ records }) =>
    [...allRecords(records)].flatMap(({ file, record }) =>
      [...places(record)].flatMap(({ path, key, value }): Problem[] => {
        if (!dateFields.has(key) || (path[0] === "ruling" && path.length === 2) || typeof value !== "string")
          return [];
        const span = readEdtf(value);
        return typeof span === "string"
          ? [
              {
                file,
                path: formatPath(path),
                found: show(value),
                expected: "an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..",
                mend: `Rewrite the date: ${span}.`,
              },
            ]
          : [];
      }),
    ),
};
