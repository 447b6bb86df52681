import type { Site } from "./site.ts";

/**
 * An episode as readers write it.
 * @example episodeLabel(site, "s1e05") is “S1 E05”; an unknown id comes back unchanged.
 */
export function episodeLabel(site: Pick<Site, "seasons">, id: string): string {
  for (const season of site.seasons) {
    const index = season.episodes.indexOf(id);
    if (index >= 0) return labelOfNumbers(season.number, index + 1);
  }
  return id;
}

/** The label of the episode with a number, whether or not there is such an episode: “S1 E05”. */
export const labelOfNumbers = (season: number, number: number): string =>
  `S${season} E${String(number).padStart(2, "0")}`;

/** Label of a level: “Premise” for 0, else its episode’s. */
export const levelLabel = (site: Pick<Site, "seasons" | "order">, level: number): string => {
  const id = site.order[level - 1];
  return id === undefined ? "Premise" : episodeLabel(site, id);
};
