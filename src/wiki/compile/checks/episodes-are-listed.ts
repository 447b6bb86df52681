import type { Problem } from "../problem.ts";
import { mendWord, show } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** site.json and the episode records name the same episodes, and agree on season and number. */
export const episodesAreListed: Rule = {
  name: "episodes-are-listed",
  description: "Episodes stand in site.json, in the place that their season and number say.",
  check({ records, site, ids }) {
    const places = new Map<string, { season: number; number: number }>();
    for (const season of site.seasons)
      for (const [index, id] of season.episodes.entries())
        if (!places.has(id)) places.set(id, { season: season.number, number: index + 1 });
    const missing = site.seasons.flatMap((season, place) =>
      season.episodes.flatMap((id, index): Problem[] =>
        ids.episodes.has(id)
          ? []
          : [
              {
                file: "site.json",
                path: `seasons[${place}].episodes[${index}]`,
                found: show(id),
                expected: "an episode with a record",
                mend: mendWord(
                  id,
                  ids.episodes,
                  `Add episodes/${id}.json, or take the episode out of the list.`,
                ),
              },
            ],
      ),
    );
    const misplaced = records.episodes.flatMap(({ file, record }): Problem[] => {
      const place = places.get(record.id);
      if (!place)
        return [
          {
            file,
            path: "id",
            found: show(record.id),
            expected: "an episode that site.json lists",
            mend: "Add it to its season in site.json.",
          },
        ];
      if (place.season === record.season && place.number === record.number) return [];
      return [
        {
          file,
          path: "number",
          found: `season ${record.season}, number ${record.number}`,
          expected: `season ${place.season}, number ${place.number}, as site.json has it`,
          mend: "Correct the number here or the order there.",
        },
      ];
    });
    return [...missing, ...misplaced];
  },
};
