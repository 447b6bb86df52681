import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { Claim } from "../model/source.ts";
import type { Span } from "../../lib/span.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { QuestionStanding, Topic } from "../vocabulary/questions.ts";
import { properties, questionStandings, topics } from "../vocabulary/questions.ts";
import { compareText, groupBy } from "../../lib/group.ts";
import type { Turn } from "../../lib/turn-to.ts";
import { formatSpan } from "../../lib/format-date.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import type { SignOff } from "./claim.ts";
import type { PageLink } from "./link.ts";
import { turnList, turnOf } from "./list-pages.ts";
import { lookup } from "./lookup.ts";
import type { SlipClaim, SlipData } from "./slip.ts";
import { slipClaims } from "./slip.ts";
import type { Counted } from "./sources.ts";

/** One who published something about an event. */
export interface PublisherName {
  readonly id: string;
  readonly name: string;
}

/** One dated happening in the making: a value that some claims give to one question. */
export interface ProductionEventView {
  readonly id: string;
  readonly date: string;
  /** First and last possible day, for sorting and grouping. */
  readonly first: string;
  readonly last: string;
  readonly question: PageLink;
  readonly statement: string;
  readonly topic: Topic;
  readonly standing: QuestionStanding;
  readonly publishers: readonly PublisherName[];
  readonly cites: readonly number[];
  readonly signOff: SignOff;
}

/** Everything that the production timeline shows. */
export interface TimelinePageData {
  /** Those of this page, newest first. */
  readonly events: readonly ProductionEventView[];
  readonly turn: Turn;
  /** The topics and standings of all events, on whatever page. */
  readonly topics: readonly Counted<Topic>[];
  readonly standings: readonly Counted<QuestionStanding>[];
  readonly slip: SlipData<SlipClaim>;
  /** The question that the slip chart is about, with its whole ledger. */
  readonly release?: PageLink;
  /** Predictions without a date of their own, which the ledger alone holds. */
  readonly undated: number;
  readonly sources: readonly SourceNote[];
}

/**
 * Production events by date, a page of them, and the windows in which the coming season was said to arrive; undefined for
 * an id that is no page of the list.
 */
export function timelinePage(world: OpenWorld, id = ""): TimelinePageData | undefined {
  const notes = new SourceNotes(world);
  const slip = slipClaims(world, notes);
  const events = world.tables.questions
    .filter(({ property, value }) => properties[property].event && value === "date")
    .flatMap((question) => eventsOf(world, question.id))
    .sort((a, b) => compareText(b.first, a.first) || compareText(a.id, b.id));
  const turned = turnList(events, id);
  if (!turned) return undefined;
  const release = lookup(world).questions.get(world.site.nextSeason.release);
  const timed = ledgerOf(world)
    .claimsOf(world.site.nextSeason.release)
    .filter(({ value }) => value.type === "window" || value.type === "date");
  return {
    events: turned.rows.map(({ sources, ...event }) => ({
      ...event,
      cites: sources.flatMap((source) => notes.cite(source) ?? []),
    })),
    turn: turnOf(turned),
    topics: countOf(
      topics,
      groupBy(events, ({ topic }) => topic),
    ),
    standings: countOf(
      questionStandings,
      groupBy(events, ({ standing }) => standing),
    ),
    slip,
    ...(release && { release: { text: release.text, to: addressOf("question", release.id) } }),
    undated: timed.length - slip.marks.length - slip.earlier,
    sources: notes.list(),
  };
}

const countOf = <T extends string>(
  values: readonly T[],
  groups: ReadonlyMap<T, readonly unknown[]>,
): Counted<T>[] =>
  values.flatMap((value) => {
    const count = groups.get(value)?.length ?? 0;
    return count === 0 ? [] : [{ value, count }];
  });

/** An event before its page is known, and with it the numbers of its sources. */
type UncitedEvent = Omit<ProductionEventView, "cites"> & { readonly sources: readonly string[] };

/** The dates that claims give to one question: one event a date, told by its strongest claim. */
function eventsOf(world: OpenWorld, id: string): UncitedEvent[] {
  const question = lookup(world).questions.get(id);
  if (!question) return [];
  const ledger = ledgerOf(world);
  const byDate = new Map<string, { span: Span; claims: Claim[] }>();
  for (const claim of ledger.claimsOf(id)) {
    if (claim.value.type !== "date") continue;
    const { span } = claim.value;
    const event = byDate.get(span.text) ?? { span, claims: [] };
    event.claims.push(claim);
    byDate.set(span.text, event);
  }
  const { standing, leading } = ledger.standingOf(id);
  return [...byDate.values()].map(({ span, claims }): UncitedEvent => {
    const teller = claims.find((claim) => claim === leading) ?? claims.at(-1);
    return {
      id: teller?.id ?? id,
      date: formatSpan(span),
      first: span.first,
      last: span.last,
      question: { text: question.text, to: addressOf("question", id) },
      statement: teller ? ledger.statementOf(teller).statement : "",
      topic: properties[question.property].topic,
      standing,
      publishers: publishersOf(world, claims),
      sources: [...new Set(claims.map(({ source }) => source))],
      signOff: ledger.signOffOf(claims),
    };
  });
}

/** Who published some claims, each once, in their order. */
function publishersOf(world: OpenWorld, claims: readonly Claim[]): PublisherName[] {
  const { imprints } = lookup(world);
  const names = new Map<string, string>();
  for (const { source } of claims) {
    const imprint = imprints.get(source);
    if (imprint && !names.has(imprint.publisher)) names.set(imprint.publisher, imprint.publisherName);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}
