import type { Site } from "./site.ts";

/**
 * An episode as readers write it.
 * @example episodeLabel(site, "s1e05") is “S1 E05”; an unknown id comes back unchanged.
 */
export function episodeLabel(site: Pick<Site, "seasons">, id: string): string {
  for (const season of site.seasons) {
    const index = season.episodes.indexOf(id);
    if (index >= 0) return `S${season.number} E${String(index + 1).padStart(2, "0")}`;
  }
  return id;
}

/** Label of a level: “Premise” for 0, else its episode’s. */
export const levelLabel = (site: Pick<Site, "seasons" | "order">, level: number): string => {
  const id = site.order[level - 1];
  return id === undefined ? "Premise" : episodeLabel(site, id);
};
