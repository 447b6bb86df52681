import type { ClaimStanding, Stamp } from "../vocabulary/questions.ts";
import type { Wording } from "../vocabulary/sources.ts";

/** The stamp of one claim: a live one shows how its source worded it. */
export function stampOfClaim(standing: ClaimStanding, wording: Wording): Stamp {
  if (standing !== "live") return standing;
  return wording === "rumoured" || wording === "speculated" ? "rumour" : "reported";
}
