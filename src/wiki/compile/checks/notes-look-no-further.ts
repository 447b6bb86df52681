import type { Problem } from "../problem.ts";
import { formatPath, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { allRecords } from "../rule.ts";
import { places } from "../walk.ts";

/** An episode named by its number, and what stands later without one. */
const laterWords = /\bepisodes? (?<number>\d+)\b|\blater (?:recap|episode)s?\b|\bthe next episode\b/giu;

/**
 * A note opens with its statement. One that gives the next episode for its reason ("already under way when episode 5
 * opens") tells how that begins.
 */
export const notesLookNoFurther: Rule = {
  name: "notes-look-no-further",
  description: "The note of a sealed statement names no episode after the one that opens it.",
  check: ({ records, site, order }) =>
    [...allRecords(records)].flatMap(({ file, record }) =>
      [{ path: [], value: record }, ...places(record)].flatMap(({ path, value }): Problem[] => {
        if (typeof value !== "object" || value === null) return [];
        const { revealedIn, note } = value as { readonly revealedIn?: unknown; readonly note?: unknown };
        const text = typeof note === "object" && note !== null && "text" in note ? note.text : note;
        if (typeof revealedIn !== "string" || typeof text !== "string") return [];
        const season = site.seasons.find(({ episodes }) => episodes.includes(revealedIn));
        const own = (season?.episodes.indexOf(revealedIn) ?? -1) + 1;
        const later = [...text.matchAll(laterWords)].find(
          ({ groups }) => groups?.["number"] === undefined || Number(groups["number"]) > own,
        );
        if (!order.includes(revealedIn) || !later) return [];
        return [
          {
            file,
            path: formatPath([...path, "note"]),
            found: `${show(later[0])} in ${show(text)}`,
            expected: `a note that a reader of ${revealedIn} may read`,
            mend: `Say it without what comes later, such as: The episode is inferred.`,
          },
        ];
      }),
    ),
};
