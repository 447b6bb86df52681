import { compareText } from "../../lib/group.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { TrackRecord } from "../ledger/track-record.ts";
import { addressOf } from "../model/addresses.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Reading, SourceKind } from "../vocabulary/sources.ts";
import { SourceNotes, formatPublished } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView } from "./claim.ts";
import { usesOf } from "./cited-by.ts";
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
  readonly derivedFrom: readonly PageLink[];
  readonly repeatedBy: readonly PageLink[];
  readonly knownThrough: readonly PageLink[];
  readonly claims: readonly ClaimView[];
  readonly relayed: readonly ClaimView[];
  readonly citedBy: readonly PageLink[];
  readonly record: TrackRecord;
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
    derivedFrom: works((found.derivationsOf.get(id) ?? []).map(({ from }) => from)),
    repeatedBy: works((found.derivationsFrom.get(id) ?? []).map((derivation) => derivation.source)),
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

/** One row of the list of sources. */
export interface SourceRow {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly published: string;
  /** First possible day, for sorting; empty where undated. */
  readonly day: string;
  readonly claims: number;
  /** Whether nobody here has read it: an original that others relay. */
  readonly unread: boolean;
}

/** Everything that the list of sources shows. */
export interface SourcesPageData {
  readonly rows: readonly SourceRow[];
}

/** Published works that may be named, newest first; undated ones last, by publisher. */
export function sourcesPage(world: OpenWorld): SourcesPageData {
  const found = lookup(world);
  const rows = world.tables.sources.map((source): SourceRow => {
    const publisher = found.publishers.get(source.publisher)?.name ?? source.publisher;
    return {
      id: source.id,
      to: addressOf("source", source.id),
      title: source.title ?? "A work known only through others",
      publisher,
      kind: source.kind,
      published: formatPublished(source.published),
      day: source.published?.last ?? "",
      claims: found.claimsOfSource.get(source.id)?.length ?? 0,
      unread: source.read === "none",
    };
  });
  return { rows: rows.sort((a, b) => compareText(b.day, a.day) || compareText(a.publisher, b.publisher)) };
}
