import type { Day } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import { dateOf, isPlan } from "./claim-date.ts";
import { accordOf, groupByValue } from "./compatible.ts";
import type { Matter } from "./matter.ts";
import { isWithdrawn } from "./matter.ts";
import type { Ranks } from "./ranks.ts";
import { creditable, rankIn } from "./ranks.ts";
import type { Supersession } from "./supersession.ts";
import { supersessionsOf } from "./supersession.ts";

/** Where one claim stands (a {@link ClaimStanding}), with what brought it there. */
export type StandingOfClaim =
  | { readonly standing: "live" }
  | ({ readonly standing: "superseded" } & Supersession)
  | { readonly standing: "expired"; readonly lastDay: Day }
  | { readonly standing: "retracted"; readonly on: Day };

/** Standing of every claim of a matter, by claim id. */
export type ClaimStandings = ReadonlyMap<string, StandingOfClaim>;

const live: StandingOfClaim = { standing: "live" };

/**
 * Finds where the claims of a matter stand on its day. The first that holds: retracted by its own source;
 * superseded (supersession.ts); expired, that is a window that has closed, or a planned date that has passed,
 * while no ruling says what came of it and, for a date, no creditable report says that it happened then;
 * else live. A matter without claims gives an empty map.
 *
 * @example "premieres in 2025" is live as of 2025-12-31 and expired as of 2026-01-01.
 */
export function claimStandingsOf(matter: Matter, ranks: Ranks): ClaimStandings {
  const superseded = supersessionsOf(matter, ranks);
  const happened = cameTrue(matter, ranks);
  const standingOf = (claim: Claim): StandingOfClaim => {
    if (claim.retracted !== undefined && isWithdrawn(claim, matter.asOf))
      return { standing: "retracted", on: claim.retracted };
    const supersession = superseded(claim);
    if (supersession) return { standing: "superseded", ...supersession };
    const lastDay = closedOn(claim, matter);
    return lastDay !== null && !happened(claim) ? { standing: "expired", lastDay } : live;
  };
  return new Map(matter.claims.map((claim) => [claim.id, standingOf(claim)]));
}

/**
 * Claims of a matter that are live, in the matter's order; a claim that the standings do not know is not.
 * @example liveIn(matter, new Map()) is empty.
 */
export const liveIn = (matter: Matter, standings: ClaimStandings): readonly Claim[] =>
  matter.claims.filter(({ id }) => standings.get(id)?.standing === "live");

/** The last day of a window or plan that has passed without a ruling; null for every other claim. */
function closedOn(claim: Claim, { works, asOf, ruling }: Matter): Day | null {
  const { value } = claim;
  if (ruling || (value.type !== "window" && value.type !== "date")) return null;
  if (value.type === "date" && !isPlan(claim, works)) return null;
  return value.span.last < asOf ? value.span.last : null;
}

/** Makes a function that tells whether a report of rank 2 or more bears out a planned date. */
function cameTrue(matter: Matter, ranks: Ranks): (claim: Claim) => boolean {
  const { works, asOf } = matter;
  const reports = groupByValue(
    matter.claims.filter(
      (claim) =>
        claim.value.type === "date" &&
        dateOf(claim, works) !== null &&
        !isPlan(claim, works) &&
        !isWithdrawn(claim, asOf) &&
        rankIn(ranks, claim) >= creditable,
    ),
  );
  return (claim) =>
    claim.value.type === "date" && reports.some(({ value }) => accordOf(value, claim.value) === "agree");
}
