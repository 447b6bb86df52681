import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** Seasons stand in site.json once, in order, and every season named elsewhere is one of them. */
export const seasonsAreListed: Rule = {
  name: "seasons-are-listed",
  description: "A casting, a question and the next season name a season of site.json; its seasons ascend.",
  check({ records, site }) {
    const numbers = site.seasons.map(({ number }) => number);
    const stray = (file: string, path: string, season: number | undefined): Problem[] =>
      season === undefined || numbers.includes(season)
        ? []
        : [
            {
              file,
              path,
              found: String(season),
              expected: `a season of site.json: ${numbers.join(", ")}`,
              mend: "Correct the number, or add the season to site.json.",
            },
          ];
    return [
      ...numbers.flatMap((number, index): Problem[] =>
        number > (numbers[index - 1] ?? 0)
          ? []
          : [
              {
                file: "site.json",
                path: `seasons[${index}].number`,
                found: `${number} after ${numbers[index - 1]}`,
                expected: "seasons in ascending order, each once",
                mend: "Put the seasons in order.",
              },
            ],
      ),
      ...stray("site.json", "nextSeason.number", site.nextSeason.number),
      ...records.characters.flatMap(({ file, record }) =>
        record.castings.flatMap(({ season }, index) => stray(file, `castings[${index}].season`, season)),
      ),
      ...records.questions.flatMap(({ file, record }) => stray(file, "season", record.season)),
    ];
  },
};
