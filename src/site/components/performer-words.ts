/** What stands over or before a standing for a season, where it is said in the row of a character. */
export const performerIn = (season: number): string => `Performer in season ${season}`;
