import { compareText, groupBy } from "../../lib/group.ts";
import type { Claim } from "../model/source.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import { disjointSets } from "./disjoint-sets.ts";
import type { Works } from "./works.ts";
import { publisherKey } from "./works.ts";

/** Works that count once, because they repeat one another or have one publisher, with what they claim. */
export interface Origin {
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}

const none: ReadonlySet<string> = new Set();

/**
 * Sorts claims into independent origins. Works are one origin when they have one publisher, when one derives
 * from the other, when both go back to a third, or when a claim relays a work by name. Only the claims at
 * hand and what they go back to are joined: that two outlets repeated each other elsewhere says nothing here.
 * Works in `apart` join nothing (ranks.ts sets a speaker's own work apart). Origins come in the order of
 * their first source id; no claims, no origins. Near-linear in the claims and the works behind them.
 *
 * @example eight reprints of one agency statement are one origin with eight sources.
 */
export function originsOf(
  claims: readonly Claim[],
  works: Works,
  apart: ReadonlySet<string> = none,
): readonly Origin[] {
  const [only] = claims;
  // Whatever a lone claim goes back to, it is one origin.
  if (only && claims.length === 1) return [{ sources: [only.source], claims: [only] }];
  const sets = disjointSets<string>();
  const seen = new Set<string>();
  for (const { source, speaker } of claims) {
    joinBack(source, works, apart, sets, seen);
    const relayed = speaker?.source;
    if (relayed === undefined || apart.has(relayed)) continue;
    sets.join(workKey(source), workKey(relayed));
    joinBack(relayed, works, apart, sets, seen);
  }
  return [...groupBy(claims, ({ source }) => sets.rootOf(workKey(source))).values()]
    .map((members) => ({
      sources: [...new Set(members.map(({ source }) => source))].sort(compareText),
      claims: members.toSorted((a, b) => compareText(a.id, b.id)),
    }))
    .sort((a, b) => compareText(a.sources[0] ?? "", b.sources[0] ?? ""));
}

const workKey = (source: string): string => `work ${source}`;

/** Joins a work with its publisher and with every work it goes back to. */
function joinBack(
  start: string,
  works: Works,
  apart: ReadonlySet<string>,
  sets: DisjointSets<string>,
  seen: Set<string>,
): void {
  const open = [start];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (seen.has(source)) continue;
    seen.add(source);
    sets.join(workKey(source), publisherKey(works, source));
    for (const { from } of works.derivations.get(source) ?? []) {
      if (apart.has(from)) continue;
      sets.join(workKey(source), workKey(from));
      open.push(from);
    }
  }
}
