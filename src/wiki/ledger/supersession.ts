import { compareText, groupBy } from "../../lib/group.ts";
import type { Claim } from "../model/source.ts";
import { dateOf } from "./claim-date.ts";
import { compatible, valueKey } from "./compatible.ts";
import type { Matter } from "./matter.ts";
import { isWithdrawn } from "./matter.ts";
import type { Ranks } from "./ranks.ts";
import { onRecord, rankIn } from "./ranks.ts";
import { publisherKey } from "./works.ts";

/** What overtook a claim, and by which right. */
export interface Supersession {
  readonly by: Claim;
  readonly because: "own publisher" | "on record";
}

/**
 * Makes a function that finds what first superseded a claim of a matter: a later incompatible claim by its
 * own publisher, or one that is official or on record (rank 4 or more). Later means that the one date ends
 * before the other begins: of dates that overlap, or are unknown, neither is later. A withdrawn claim
 * supersedes nothing. The function returns null where nothing supersedes the claim.
 *
 * Cost: (claims on record + claims of one publisher) × distinct values, then a binary search a claim.
 * @example "in 2024" (2024-01) is superseded by the director's "not before 2025" (2024-04), not by a blog's.
 */
export function supersessionsOf(matter: Matter, ranks: Ranks): (claim: Claim) => Supersession | null {
  const { works, many } = matter;
  const dated = matter.claims.flatMap((claim): readonly Dated[] => {
    const date = dateOf(claim, works);
    return date && !isWithdrawn(claim, matter.asOf) ? [{ claim, first: date.first }] : [];
  });
  const official = firstOpposed(
    dated.filter(({ claim }) => rankIn(ranks, claim) >= onRecord),
    many,
  );
  const byPublisher = new Map(
    [...groupBy(dated, ({ claim }) => publisherKey(works, claim.source))].map(
      ([publisher, own]) => [publisher, firstOpposed(own, many)] as const,
    ),
  );

  return (claim) => {
    const date = dateOf(claim, works);
    if (!date || date.openEnd === true) return null;
    const own = byPublisher.get(publisherKey(works, claim.source))?.(claim, date.last);
    const record = official(claim, date.last);
    if (own && (!record || own.first <= record.first)) return { by: own.claim, because: "own publisher" };
    return record ? { by: record.claim, because: "on record" } : null;
  };
}

interface Dated {
  readonly claim: Claim;
  readonly first: string;
}

/** Makes a function that finds the first of some claims that opposes a claim and begins after a day. */
function firstOpposed(
  candidates: readonly Dated[],
  many: boolean,
): (claim: Claim, day: string) => Dated | undefined {
  const inOrder = candidates.toSorted(
    (a, b) => compareText(a.first, b.first) || compareText(a.claim.id, b.claim.id),
  );
  const opposedTo = new Map<string, readonly Dated[]>();
  return (claim, day) => {
    const key = valueKey(claim.value);
    let opposed = opposedTo.get(key);
    if (!opposed) {
      opposed = inOrder.filter((candidate) => !compatible(candidate.claim.value, claim.value, many));
      opposedTo.set(key, opposed);
    }
    let [low, high] = [0, opposed.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((opposed[middle]?.first ?? "") <= day) low = middle + 1;
      else high = middle;
    }
    return opposed[low];
  };
}
