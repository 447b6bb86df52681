import { groupBy, indexBy } from "../../lib/group.ts";
import type { Claim, Speaker } from "../model/source.ts";
import { rankOfKind } from "../vocabulary/sources.ts";
import { accordOf, groupByValue } from "./compatible.ts";
import type { Matter } from "./matter.ts";
import { isHearsay, isWithdrawn } from "./matter.ts";
import { originsOf } from "./origins.ts";
import type { Works } from "./works.ts";
import { workRank } from "./works.ts";

/** Rank of every claim of a matter, by claim id. */
export type Ranks = ReadonlyMap<string, number>;

/** From this rank up a claim is official or on record. */
export const onRecord = 4;
/** From this rank up a work can bear out another. */
export const creditable = 2;

/**
 * Ranks the claims of a matter, from -1 (rumour on social media) to 5 (official). A claim has its work's
 * rank; one that relays a speaker has the speaker's where two independent works of rank 2 or more relay it
 * alike, else one below the speaker's, and never less than its own work's. Rumour and speculation count one
 * lower. Works that withdrew a claim relay nothing. A matter without claims gives an empty map.
 *
 * @example an agency's statement (official, 5) in one newspaper ranks 4; in two independent ones, 5 in both.
 */
export function ranksOf(matter: Matter): Ranks {
  const firm = firmlyRelayed(matter);
  const ranks = new Map<string, number>();
  for (const claim of matter.claims) {
    const own = workRank(matter.works, claim);
    const { speaker } = claim;
    const relayed = speaker ? rankOfKind[speaker.kind] - (firm.has(claim.id) ? 0 : 1) : own;
    ranks.set(claim.id, Math.max(own, relayed) - (isHearsay(claim) ? 1 : 0));
  }
  return ranks;
}

/**
 * The rank of a claim; -1, below every real one but rumour on social media, where the claim is not ranked.
 * @example rankIn(new Map(), claim) is -1.
 */
export const rankIn = (ranks: Ranks, claim: Claim): number => ranks.get(claim.id) ?? -1;

/** Ids of claims whose statement two independent works of rank 2 or more relay alike. */
function firmlyRelayed({ claims, works, asOf }: Matter): ReadonlySet<string> {
  const firm = new Set<string>();
  const relays = claims.filter((claim) => claim.speaker !== undefined);
  for (const [speaker, said] of groupBy(relays, speakerKey)) {
    // One claim is one witness at most.
    if (said.length < 2) continue;
    const own = ownWorks(speaker, said, works);
    const isWitness = (claim: Claim): boolean =>
      !isWithdrawn(claim, asOf) && !own.has(claim.source) && weight(claim, works) >= creditable;
    const groups = groupByValue(said).map(({ value, claims: alike }) => ({
      value,
      alike,
      witnesses: [...indexBy(alike.filter(isWitness), ({ source }) => source).values()],
    }));
    for (const { value, alike } of groups) {
      const witnesses = groups
        .filter((group) => accordOf(value, group.value) === "agree")
        .flatMap((group) => group.witnesses);
      if (originsOf(witnesses, works, own).length >= 2) for (const claim of alike) firm.add(claim.id);
    }
  }
  return firm;
}

const weight = (claim: Claim, works: Works): number => workRank(works, claim) - (isHearsay(claim) ? 1 : 0);

/** One speaker, however a claim names them: the person, else the name without regard to case. */
const speakerKey = ({ speaker }: Claim): string =>
  speaker?.person === undefined ? nameKey(speaker?.name ?? "") : `person ${speaker.person}`;

const nameKey = (name: Speaker["name"]): string => `name ${name.normalize("NFKC").toLowerCase().trim()}`;

/** The works that are the speaker's own: those relayed by name, and those they published. */
function ownWorks(speaker: string, said: readonly Claim[], works: Works): ReadonlySet<string> {
  const own = new Set(said.flatMap((claim) => claim.speaker?.source ?? []));
  const open = said.map(({ source }) => source);
  const seen = new Set<string>();
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (seen.has(source)) continue;
    seen.add(source);
    const imprint = works.imprints.get(source);
    if (imprint && nameKey(imprint.publisherName) === speaker) own.add(source);
    for (const { from } of works.derivations.get(source) ?? []) open.push(from);
  }
  return own;
}
