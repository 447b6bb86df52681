import { groupBy, indexBy } from "../../lib/group.ts";
import type { Imprint } from "../model/citation.ts";
import type { Claim, Derivation } from "../model/source.ts";
import { rankOfKind } from "../vocabulary/sources.ts";

/** What the ledger knows of published works: their imprints, and which work repeats which. */
export interface Works {
  readonly imprints: Pick<ReadonlyMap<string, Imprint>, "get">;
  readonly derivations: Pick<ReadonlyMap<string, readonly Derivation[]>, "get">;
}

/**
 * Indexes imprints and derivations by source id; of two imprints of one source the later row stays.
 * @example worksOf([], []) knows no work; every question about one then has the answer for "unknown".
 */
export const worksOf = (imprints: readonly Imprint[], derivations: readonly Derivation[]): Works => ({
  imprints: indexBy(imprints, ({ source }) => source),
  derivations: groupBy(derivations, ({ source }) => source),
});

/**
 * The same works, each looked up once: whoever judges some claims asks for their few works many times over, and finds
 * one among few sooner than among all.
 */
export const worksNear = ({ imprints, derivations }: Works): Works => ({
  imprints: lookUpOnce(imprints),
  derivations: lookUpOnce(derivations),
});

function lookUpOnce<T>(all: Pick<ReadonlyMap<string, T>, "get">): Pick<ReadonlyMap<string, T>, "get"> {
  const found = new Map<string, T | undefined>();
  return {
    get(key) {
      const known = found.get(key);
      if (known !== undefined || found.has(key)) return known;
      const value = all.get(key);
      found.set(key, value);
      return value;
    },
  };
}

/**
 * Key of whoever published a work; a work without an imprint counts as published by itself.
 * @example publisherKey(works, "upi-2025-07-23") is "publisher upi".
 */
export function publisherKey(works: Works, source: string): string {
  const imprint = works.imprints.get(source);
  return imprint ? `publisher ${imprint.publisher}` : `work ${source}`;
}

/**
 * Rank of the work that makes a claim, 0 (social) to 5 (official), without regard to whom it relays; 0
 * where the work has no imprint.
 * @example workRank of a claim in a trade paper is 3.
 */
export function workRank(works: Works, claim: Claim): number {
  const imprint = works.imprints.get(claim.source);
  return imprint ? rankOfKind[imprint.kind] : 0;
}
