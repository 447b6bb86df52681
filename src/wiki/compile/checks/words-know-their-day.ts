import { daysOf } from "../days.ts";
import type { Problem } from "../problem.ts";
import { formatPath, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { wordsIn } from "../words.ts";

/**
 * A text that names a date, or a person or publisher that the record knows only later than the day from which the
 * text can be read, would tell the past what it could not know. What some work had foretold by then may be named.
 */
export const wordsKnowTheirDay: Rule = {
  name: "words-know-their-day",
  description: "Texts name no date, person or publisher later than the day from which they can be read.",
  check(checked) {
    const days = daysOf(checked);
    return [...wordsIn(checked, days)].flatMap(({ file, path, text, since, remark }): Problem[] => {
      const day = since === "undated" ? checked.today : since;
      const [named] = days.namedLater(text, day);
      if (!named) return [];
      const known = named.since === "undated" ? "today" : named.since;
      return [
        {
          file,
          path: formatPath(path),
          found: `${show(named.text)} in ${show(text)}`,
          expected: `nothing that became known after ${day}, from when this can be read`,
          mend: remark
            ? `Give the note a later since: ${known} at the earliest.`
            : `Reword it, or tell it in a note: a note waits for what it names (here: ${known}).`,
        },
      ];
    });
  },
};
