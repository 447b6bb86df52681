import { compareText, groupBy } from "../../lib/group.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { TrackRecord } from "../ledger/track-record.ts";
import { addressOf } from "../model/addresses.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceKind } from "../vocabulary/sources.ts";
import { sourceKinds } from "../vocabulary/sources.ts";
import { formatPublished } from "./citation.ts";
import { lookup } from "./lookup.ts";
import { worksOnPage, yearOf } from "./work-pages.ts";

/** One row of the list of sources. */
export interface SourceRow {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly published: string;
  /** Last possible day, for sorting; empty where undated. */
  readonly day: string;
  readonly claims: number;
  /** Whether nobody here has read it: an original that others relay. */
  readonly unread: boolean;
}

/** A word of the list with the number of works that it stands for. */
export interface Counted<T extends string> {
  readonly value: T;
  readonly count: number;
}

/** How a publisher’s claims turned out. */
export interface PublisherRecord {
  readonly publisher: string;
  readonly record: TrackRecord;
}

/** Everything that the list of sources shows before it is narrowed. */
export interface SourcesPageData {
  readonly total: number;
  readonly kinds: readonly Counted<SourceKind>[];
  /** Years, newest first, and `undated`. */
  readonly years: readonly Counted<string>[];
  /** The first page of the list. */
  readonly rows: readonly SourceRow[];
  /** Publishers with a claim that can be judged, most claims first. */
  readonly records: readonly PublisherRecord[];
}

/** Published works that may be named, the newest hundred of them, with counts of all. */
export function sourcesPage(world: OpenWorld): SourcesPageData {
  const rows = worksList(world);
  const kinds = groupBy(rows, ({ kind }) => kind);
  return {
    total: rows.length,
    kinds: sourceKinds.flatMap((kind) => {
      const count = kinds.get(kind)?.length ?? 0;
      return count === 0 ? [] : [{ value: kind, count }];
    }),
    years: [...groupBy(rows, yearOf)].map(([value, { length: count }]) => ({ value, count })),
    rows: rows.slice(0, worksOnPage),
    records: recordsOf(world),
  };
}

/** Every published work that may be named, newest first; undated ones last, by publisher. */
export function worksList(world: OpenWorld): readonly SourceRow[] {
  const found = lookup(world);
  return world.tables.sources
    .map((source): SourceRow => ({
      id: source.id,
      to: addressOf("source", source.id),
      title: source.title ?? "A work known only through others",
      publisher: found.publishers.get(source.publisher)?.name ?? source.publisher,
      kind: source.kind,
      published: formatPublished(source.published),
      day: source.published?.last ?? "",
      claims: found.claimsOfSource.get(source.id)?.length ?? 0,
      unread: source.read === "none",
    }))
    .sort(
      (a, b) => compareText(b.day, a.day) || compareText(a.publisher, b.publisher) || compareText(a.id, b.id),
    );
}

/** Track records of the publishers that may be named: of those whose every work is sealed nothing is told. */
function recordsOf(world: OpenWorld): PublisherRecord[] {
  const { publishers } = lookup(world);
  const ledger = ledgerOf(world);
  return [...new Set(world.tables.sources.map(({ publisher }) => publisher))]
    .map((id) => ({ publisher: publishers.get(id)?.name ?? id, record: ledger.recordOf(id) }))
    .filter(({ record }) => record.n > 0)
    .sort((a, b) => b.record.n - a.record.n || compareText(a.publisher, b.publisher));
}
