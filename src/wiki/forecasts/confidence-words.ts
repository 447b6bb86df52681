/**
 * The likelihood scale of the IPCC’s Fourth Assessment Report (Working Group I, Technical Summary, Box TS.1, 2007),
 * all ten terms with its own bounds: a term above holds for chances greater than its bound, a term below for chances
 * smaller than its bound, and the middle from 33 to 66 per cent.
 */
const above = [
  [99, "virtually certain"],
  [95, "extremely likely"],
  [90, "very likely"],
  [66, "likely"],
  [50, "more likely than not"],
] as const;
const below = [
  [1, "exceptionally unlikely"],
  [5, "extremely unlikely"],
  [10, "very unlikely"],
  [33, "unlikely"],
] as const;
const middle = "about as likely as not";

/**
 * The word for a chance in per cent (0 to 100). The scale’s ranges overlap; of the terms that hold, the strongest is
 * said: the one whose bound lies farthest from the middle.
 *
 * @example 62 is “more likely than not”, 50 “about as likely as not”, 4 “extremely unlikely”, 100 “virtually certain”.
 */
export const confidenceWords = (probability: number): string =>
  above.find(([bound]) => probability > bound)?.[1] ??
  below.find(([bound]) => probability < bound)?.[1] ??
  middle;

/** A forecast as it is said: “62 per cent, more likely than not”. */
export const sayProbability = (probability: number): string =>
  `${probability} per cent, ${confidenceWords(probability)}`;
