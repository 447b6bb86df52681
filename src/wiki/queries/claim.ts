import { formatDay, formatSpan } from "../../lib/format-date.ts";
import type { ClaimStanding } from "../vocabulary/questions.ts";
import type { Wording } from "../vocabulary/sources.ts";
import { addressOf } from "../model/addresses.ts";
import type { Quotation } from "../model/citation.ts";
import type { Claim } from "../model/source.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceNotes } from "./citation.ts";
import { formatPublished } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import { formatValue } from "./value.ts";

/** How many independent origins of each kind make a claim: the four cells of the sign-off box. */
export interface SignOff {
  readonly official: number;
  readonly press: number;
  readonly outlet: number;
  readonly talk: number;
}

/** A claim as a page shows it. */
export interface ClaimView {
  readonly id: string;
  /** When it was published, in words. */
  readonly date: string;
  /** Why the date is uncertain, where it is. */
  readonly dateNote?: string;
  readonly statement: string;
  readonly value: string;
  readonly wording: Wording;
  readonly standing: ClaimStanding;
  readonly publisher: string;
  /** The source’s page, unless it is sealed. */
  readonly source?: string;
  readonly relays?: string;
  readonly question?: PageLink;
  readonly quotation?: Quotation;
  readonly held?: string;
  readonly retracted?: string;
  readonly note?: string;
  readonly cites: readonly number[];
  readonly signOff: SignOff;
}

/** One claim as a page shows it; `withQuestion` adds a link to the question it answers. */
export function claimView(
  world: OpenWorld,
  claim: Claim,
  notes: SourceNotes,
  withQuestion = false,
): ClaimView {
  const found = lookup(world);
  const ledger = ledgerOf(world);
  const imprint = found.imprints.get(claim.source);
  const source = found.sources.get(claim.source);
  const told = ledger.statementOf(claim);
  const question = withQuestion ? linkTo(world, "question", claim.question) : undefined;
  const number = notes.cite(claim.source);
  return {
    id: claim.id,
    date: formatPublished(imprint?.published ?? null),
    ...(source?.dateBasis !== undefined && { dateNote: source.dateBasis }),
    statement: told.statement,
    value: formatValue(claim.value, found.questions.get(claim.question) ?? {}),
    wording: claim.wording,
    standing: ledger.claimStandingOf(claim.id)?.standing ?? "live",
    publisher: imprint?.publisherName ?? claim.source,
    ...(source && { source: addressOf("source", source.id) }),
    ...(claim.speaker && { relays: claim.speaker.name }),
    ...(question && { question }),
    ...(told.quotation && { quotation: told.quotation }),
    ...(claim.held && { held: formatSpan(claim.held) }),
    ...(claim.retracted !== undefined && { retracted: formatDay(claim.retracted) }),
    ...(told.note !== undefined && { note: told.note }),
    cites: number === undefined ? [] : [number],
    signOff: ledger.signOffOf([claim]),
  };
}

/** Orders claims newest first; undated ones come last, and claims of one day keep their order. */
export const newestFirst = (a: Claim, b: Claim): number => {
  if (a.since === b.since) return 0;
  if (a.since === "undated") return 1;
  if (b.since === "undated") return -1;
  return a.since < b.since ? 1 : -1;
};
