import type { Problem } from "../problem.ts";
import { formatPath, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allFiles } from "../rule.ts";
import { places } from "../walk.ts";

const unwanted = /<\/?[a-z][^>]*>|&[a-z]+;|&#\d+;|[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/iu;

/** Text is text: no markup, no control or direction characters, no broken letters. */
export const textIsPlain: Rule = {
  name: "text-is-plain",
  description: "Text holds no markup and no invisible characters.",
  check: (checked) =>
    [...allFiles(checked)].flatMap(({ file, record }) =>
      [...places(record)].flatMap(({ path, value }): Problem[] => {
        const hit = typeof value === "string" ? unwanted.exec(value) : null;
        return hit
          ? [
              {
                file,
                path: formatPath(path),
                found: `${nameOf(hit[0])} in the text`,
                expected: "plain text",
                mend: "Remove it; typographic marks are typed as themselves.",
              },
            ]
          : [];
      }),
    ),
};

/** Markup as it stands; a character that cannot be seen by its number. */
const nameOf = (hit: string): string =>
  hit.length > 2 ? show(hit) : `U+${(hit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
