import { compareText } from "../../lib/group.ts";
import type { Day } from "../../lib/span.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { Citation, Quotation } from "../model/citation.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Topic } from "../vocabulary/questions.ts";
import { properties } from "../vocabulary/questions.ts";
import type { SourceKind, Wording } from "../vocabulary/sources.ts";
import { formatPublished } from "./citation.ts";
import { newestFirst } from "./claim.ts";
import type { PageLink } from "./link.ts";
import { addressOfClaim } from "./ledger-pages.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import { formatValue } from "./value.ts";

/** One claim as feeds tell it: only what stays true of it, so that a later day's standing changes no entry. */
export interface PublishedChange {
  readonly id: string;
  readonly statement: string;
  /** The day on which it became known. */
  readonly day: Day;
  /** The day of its withdrawal where it was withdrawn, else the day on which it became known. */
  readonly updated: Day;
  readonly withdrawn: boolean;
  readonly publisher: string;
  /** When the work was published, in words, as closely as is known. */
  readonly published: string;
  readonly kind?: SourceKind;
  readonly wording: Wording;
  readonly relays?: string;
  readonly question?: PageLink;
  readonly topic?: Topic;
  readonly answer: string;
  readonly quotation?: Quotation;
  /** Address of the work itself; none for a sealed work. */
  readonly url?: string;
}

/** The newest dated claims, newest first and at most `limit`; an undated claim is news of no day and is left out. */
export const publishedChanges = (world: OpenWorld, limit: number): PublishedChange[] =>
  world.tables.claims
    .filter(({ since }) => since !== "undated")
    .sort((a, b) => newestFirst(a, b) || compareText(a.id, b.id))
    .slice(0, limit)
    .map((claim) => changeOf(world, claim));

function changeOf(world: OpenWorld, claim: Claim): PublishedChange {
  const found = lookup(world);
  const told = ledgerOf(world).statementOf(claim);
  const imprint = found.imprints.get(claim.source);
  const source = found.sources.get(claim.source);
  const question = found.questions.get(claim.question);
  const link = linkTo(world, "question", claim.question);
  const withdrawn = claim.retracted !== undefined && claim.retracted <= world.clocks.asOf;
  return {
    id: claim.id,
    statement: told.statement,
    day: claim.since,
    updated: withdrawn && claim.retracted > claim.since ? claim.retracted : claim.since,
    withdrawn,
    publisher: imprint?.publisherName ?? "An unnamed publisher",
    published: formatPublished(imprint?.published ?? null),
    ...(imprint && { kind: imprint.kind }),
    wording: claim.wording,
    ...(claim.speaker && { relays: claim.speaker.name }),
    ...(link && { question: { ...link, to: addressOfClaim(world, claim) } }),
    ...(question && { topic: properties[question.property].topic }),
    answer: formatValue(claim.value, question ?? {}),
    ...(told.quotation && { quotation: told.quotation }),
    ...(source?.url && { url: source.url }),
  };
}

/** A citation as dumps print it. A sealed work keeps its imprint and loses its id: neither title nor address. */
export interface PublishedCitation {
  readonly source?: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  /** EDTF, as written; null where undated. */
  readonly published: string | null;
  readonly locator?: string;
  readonly quotation?: Quotation;
}

/** Some citations as dumps print them; works that do not exist yet on the as-of day are left out. */
export function publishedCitations(world: OpenWorld, citations: readonly Citation[]): PublishedCitation[] {
  const { imprints, sources } = lookup(world);
  return citations.flatMap(({ source, locator, quotation }): PublishedCitation[] => {
    const imprint = imprints.get(source);
    if (!imprint) return [];
    const { publisherName, kind, published } = imprint;
    return [
      {
        ...(sources.has(source) && { source }),
        publisher: publisherName,
        kind,
        published: published?.text ?? null,
        ...(locator !== undefined && { locator }),
        ...(quotation && { quotation }),
      },
    ];
  });
}

/** Addresses of the pages of all entities that may be named, sorted. */
export function publishedAddresses({ tables }: OpenWorld): string[] {
  const rows: Readonly<Record<EntityKind, readonly { readonly id: string }[]>> = {
    character: tables.characters,
    person: tables.people,
    episode: tables.episodes,
    entry: tables.entries,
    theory: tables.theories,
    question: tables.questions,
    source: tables.sources,
  };
  // The table above has a key for each kind and no other.
  const kinds = Object.keys(rows) as EntityKind[];
  return kinds.flatMap((kind) => rows[kind].map(({ id }) => addressOf(kind, id))).sort(compareText);
}
