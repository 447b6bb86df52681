import { ledgerOf } from "../ledger/ledger.ts";
import type { TrackRecord } from "../ledger/track-record.ts";
import { addressOf } from "../model/addresses.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Reading, SourceKind } from "../vocabulary/sources.ts";
import { SourceNotes, formatPublished } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView } from "./claim.ts";
import { usesOf } from "./cited-by.ts";
import type { Family } from "./genealogy.ts";
import { familyOfSource } from "./genealogy.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";

/** Everything that a source’s page shows. */
export interface SourcePageData {
  readonly id: string;
  readonly title: string;
  readonly titled: boolean;
  readonly publisher: string;
  readonly publisherNote?: string;
  readonly kind: SourceKind;
  readonly published: string;
  readonly dateBasis?: string;
  readonly language: string;
  readonly read: Reading;
  readonly url?: string;
  readonly note?: string;
  readonly knownThrough: readonly PageLink[];
  readonly claims: readonly ClaimView[];
  readonly relayed: readonly ClaimView[];
  readonly citedBy: readonly PageLink[];
  readonly record: TrackRecord;
  /** Who repeated whom, from the origins of this work down; none where nobody did. */
  readonly family: Family;
}

/** The data of a source’s page; undefined where the source is sealed or unknown. */
export function sourcePage(world: OpenWorld, id: string): SourcePageData | undefined {
  const found = lookup(world);
  const source = found.sources.get(id);
  if (!source) return undefined;
  const notes = new SourceNotes(world);
  const publisher = found.publishers.get(source.publisher);
  const publisherName = publisher?.name ?? source.publisher;
  const works = (ids: readonly string[]): PageLink[] => ids.flatMap((work) => workLink(world, work) ?? []);
  const { kind, dateBasis, language, read, url, note } = source;
  return {
    id,
    title: source.title ?? `${publisherName}, ${formatPublished(source.published)}`,
    titled: source.title !== null,
    publisher: publisherName,
    ...(publisher?.note !== undefined && { publisherNote: publisher.note }),
    kind,
    published: formatPublished(source.published),
    ...(dateBasis !== undefined && { dateBasis }),
    language,
    read,
    ...(url !== null && { url }),
    ...(note !== undefined && { note }),
    knownThrough: works(source.knownThrough),
    // The page is the source: its claims need no number that leads to it.
    claims: (found.claimsOfSource.get(id) ?? []).map((claim) => ({
      ...claimView(world, claim, notes, true),
      cites: [],
    })),
    relayed: (found.claimsRelaying.get(id) ?? []).map((claim) => ({
      ...claimView(world, claim, notes, true),
      cites: [],
    })),
    citedBy: usesOf(world, id),
    record: ledgerOf(world).recordOf(source.publisher),
    family: familyOfSource(world, id),
  };
}

/** A work as a link: publisher and date, which never spoil; undefined where its page is sealed. */
function workLink(world: OpenWorld, id: string): PageLink | undefined {
  const imprint = lookup(world).imprints.get(id);
  if (!imprint || !linkTo(world, "source", id)) return undefined;
  return {
    text: `${imprint.publisherName}, ${formatPublished(imprint.published)}`,
    to: addressOf("source", id),
  };
}
