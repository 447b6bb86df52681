import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf, anchorOf } from "../model/addresses.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { addressOfPage } from "./list-pages.ts";

/** Claims on one page of a question’s ledger. */
export const claimsOnPage = 100;

/** The claims of ledgers that were looked through, by their place from 0. */
const places = new WeakMap<readonly Claim[], ReadonlyMap<string, number>>();

/** How many pages the ledger of a question has; 1 where nothing was said. */
export const countLedgerPages = (world: OpenWorld, question: string): number =>
  Math.max(1, Math.ceil(ledgerOf(world).claimsOf(question).length / claimsOnPage));

/**
 * Where a claim stands: its place on that page of its question’s ledger which has it.
 * @example the 150th claim of `release` is at /questions/release/page/2#c150, and the second at /questions/release#c2.
 */
export function addressOfClaim(world: OpenWorld, { id, question }: Pick<Claim, "id" | "question">): string {
  const place = placesOf(ledgerOf(world).claimsOf(question)).get(id) ?? 0;
  const page = Math.floor(place / claimsOnPage) + 1;
  return anchorOf(addressOfPage(addressOf("question", question), page), id);
}

function placesOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const known = places.get(claims) ?? new Map(claims.map(({ id }, place) => [id, place]));
  places.set(claims, known);
  return known;
}
