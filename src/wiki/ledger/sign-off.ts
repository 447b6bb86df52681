import type { Claim } from "../model/source.ts";
import type { SourceKind } from "../vocabulary/sources.ts";
import { isHearsay } from "./matter.ts";
import { originsOf } from "./origins.ts";
import type { Works } from "./works.ts";

/** The four cells of the sign-off box, the strongest first. */
export const signOffCells = ["official", "press", "outlet", "talk"] as const;
export type SignOffCell = (typeof signOffCells)[number];

/** How many independent origins sign in each cell. */
export type SignOff = Readonly<Record<SignOffCell, number>>;

const cellOfKind: Readonly<Record<SourceKind, SignOffCell>> = {
  official: "official",
  interview: "official",
  trade: "press",
  press: "press",
  aggregator: "outlet",
  blog: "outlet",
  encyclopedia: "outlet",
  social: "talk",
};

/**
 * Counts the independent origins of claims, each once, in the strongest cell that one of its claims reaches;
 * a claim worded as rumour or speculation reaches `talk` alone. The cells sum to the number of origins; no
 * claims give four zeros. A work without an imprint signs as talk.
 *
 * @example an official post and seven reprints of it are { official: 1, press: 0, outlet: 0, talk: 0 }.
 */
export function signOffOf(claims: readonly Claim[], works: Works): SignOff {
  const counts: Record<SignOffCell, number> = { official: 0, press: 0, outlet: 0, talk: 0 };
  for (const origin of originsOf(claims, works)) {
    const reached = new Set(origin.claims.map((claim) => cellOf(claim, works)));
    counts[signOffCells.find((cell) => reached.has(cell)) ?? "talk"] += 1;
  }
  return counts;
}

function cellOf(claim: Claim, works: Works): SignOffCell {
  const imprint = works.imprints.get(claim.source);
  return imprint && !isHearsay(claim) ? cellOfKind[imprint.kind] : "talk";
}
