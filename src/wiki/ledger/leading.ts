import type { Claim } from "../model/source.ts";
import { dateOf, newestFirst } from "./claim-date.ts";
import type { ValueGroup } from "./compatible.ts";
import { compatible, groupByValue, isNoncommittal } from "./compatible.ts";
import type { Matter } from "./matter.ts";
import type { Ranks } from "./ranks.ts";
import { rankIn } from "./ranks.ts";

/** Two live claims that cannot both be true, the stronger first, with the rank of each. */
export interface Clash {
  readonly claims: readonly [Claim, Claim];
  readonly ranks: readonly [number, number];
}

/** What some live claims amount to before any rule is applied. */
export interface Weighing {
  readonly leading: Claim | null;
  /** The strongest pair of incompatible values whose ranks differ by less than two. */
  readonly clash: Clash | null;
}

/** From this difference of ranks up the weaker of two values does not make a dispute. */
const outweighs = 2;

/**
 * Finds the leading one of some live claims: the highest rank, then the newest. Answers lead before
 * exclusions ("not in 2025"), and both before claims that leave the question open, so that an official "not
 * announced" neither confirms nor silences a report; an answer that an exclusion outweighs by two ranks does
 * not lead. Also finds the strongest clash among answers and exclusions less than two ranks below the leading
 * one; weaker claims at odds with one another make none. No claims: both null.
 *
 * @example of a trade paper's "2027" and a blog's newer "2026" the trade paper's leads, without a clash.
 */
export function weigh(claims: readonly Claim[], matter: Matter, ranks: Ranks): Weighing {
  const groups = groupByValue(claims.toSorted(strongestFirst(matter, ranks))).map((group) =>
    rated(group, ranks),
  );
  const exclusions = groups.filter(({ value }) => value.type === "excluded");
  const answers = groups.filter(({ value }) => value.type !== "excluded" && !isNoncommittal(value));
  const standing = answers.filter(
    (answer) =>
      !exclusions.some(
        (exclusion) =>
          exclusion.rank - answer.rank >= outweighs &&
          !compatible(exclusion.value, answer.value, matter.many),
      ),
  );
  const leading = standing[0] ?? exclusions[0] ?? groups[0];
  if (!leading) return { leading: null, clash: null };
  const contenders = [...standing, ...exclusions].filter(({ rank }) => leading.rank - rank < outweighs);
  return {
    leading: leading.best,
    clash: clashOf(
      contenders.toSorted((a, b) => b.rank - a.rank),
      matter.many,
    ),
  };
}

interface Rated extends ValueGroup {
  /** The strongest claim of the group, and its rank. */
  readonly best: Claim;
  readonly rank: number;
}

/** Rates a group whose claims stand strongest first. */
function rated(group: ValueGroup, ranks: Ranks): Rated {
  const [best] = group.claims;
  return { ...group, best, rank: rankIn(ranks, best) };
}

/** Orders claims by rank, then by date, newest first. */
function strongestFirst({ works }: Matter, ranks: Ranks): (a: Claim, b: Claim) => number {
  const byAge = newestFirst((claim) => dateOf(claim, works));
  return (a, b) => rankIn(ranks, b) - rankIn(ranks, a) || byAge(a, b);
}

/** The first pair of incompatible values of about one rank; the contenders stand strongest first. */
function clashOf(contenders: readonly Rated[], many: boolean): Clash | null {
  if (many) return null;
  for (const [index, stronger] of contenders.entries()) {
    for (const weaker of contenders.slice(index + 1)) {
      if (stronger.rank - weaker.rank >= outweighs) break;
      if (!compatible(stronger.value, weaker.value))
        return { claims: [stronger.best, weaker.best], ranks: [stronger.rank, weaker.rank] };
    }
  }
  return null;
}
