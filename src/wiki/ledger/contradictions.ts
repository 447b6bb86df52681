import type { Claim } from "../model/source.ts";
import { compatible, groupByValue } from "./compatible.ts";
import type { Matter } from "./matter.ts";

/** Two values of one question that cannot both be true, with the claims that give each, newest first. */
export interface Contradiction {
  readonly question: string;
  readonly sides: readonly [readonly Claim[], readonly Claim[]];
}

/**
 * Finds the contradictions of a matter, whatever became of the claims since: one for each pair of
 * incompatible values, so that a thousand claims on either side are one contradiction and not a million.
 * A matter without claims, or one that takes many answers, has none.
 *
 * @example two claims `in` and one `out` are one contradiction of two claims against one.
 */
export function contradictionsOf({ question, claims, many }: Matter): readonly Contradiction[] {
  if (many) return [];
  const groups = groupByValue(claims);
  return groups.flatMap((one, index) =>
    groups
      .slice(index + 1)
      .filter((other) => !compatible(one.value, other.value))
      .map((other): Contradiction => ({ question, sides: [one.claims, other.claims] })),
  );
}

/**
 * Lists the pairs of claims in a contradiction, one after the other.
 * @example of two claims against one there are two pairs.
 */
export function* pairsOf({ sides: [one, other] }: Contradiction): Generator<readonly [Claim, Claim]> {
  for (const claim of one) for (const opposed of other) yield [claim, opposed];
}
