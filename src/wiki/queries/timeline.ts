import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { Claim } from "../model/source.ts";
import type { Span } from "../../lib/span.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { QuestionStanding, Topic } from "../vocabulary/questions.ts";
import { properties, topics } from "../vocabulary/questions.ts";
import { compareText } from "../../lib/group.ts";
import { formatSpan } from "../../lib/format-date.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import type { ClaimView, SignOff } from "./claim.ts";
import { claimView } from "./claim.ts";
import type { PageLink } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { SlipData } from "./slip.ts";
import { slipData } from "./slip.ts";

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
  readonly publishers: readonly string[];
  readonly cites: readonly number[];
  readonly signOff: SignOff;
}

/** Everything that the production timeline shows. */
export interface TimelinePageData {
  readonly topics: readonly Topic[];
  readonly events: readonly ProductionEventView[];
  /** Predicted windows of release, newest report first. */
  readonly windows: readonly ClaimView[];
  readonly slip: SlipData;
  readonly release?: PageLink;
  readonly sources: readonly SourceNote[];
}

/** Production events by date, and the windows in which the coming season was said to arrive. */
export function timelinePage(world: OpenWorld): TimelinePageData {
  const notes = new SourceNotes(world);
  const events = world.tables.questions
    .filter(({ property, value }) => properties[property].event && value === "date")
    .flatMap((question) => eventsOf(world, question.id, notes))
    .sort((a, b) => compareText(b.first, a.first) || compareText(a.id, b.id));
  const release = lookup(world).questions.get(world.site.nextSeason.release);
  const present = new Set(events.map(({ topic }) => topic));
  return {
    topics: topics.filter((topic) => present.has(topic)),
    events,
    windows: release
      ? ledgerOf(world)
          .claimsOf(release.id)
          .map((claim) => claimView(world, claim, notes))
      : [],
    slip: slipData(world, notes),
    ...(release && { release: { text: release.text, to: addressOf("question", release.id) } }),
    sources: notes.list(),
  };
}

/** The dates that claims give to one question: one event a date, told by its strongest claim. */
function eventsOf(world: OpenWorld, id: string, notes: SourceNotes): ProductionEventView[] {
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
  return [...byDate.values()].map(({ span, claims }): ProductionEventView => {
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
      publishers: [
        ...new Set(
          claims.map((claim) => lookup(world).imprints.get(claim.source)?.publisherName ?? claim.source),
        ),
      ],
      cites: [...new Set(claims.flatMap((claim) => notes.cite(claim.source) ?? []))],
      signOff: ledger.signOffOf(claims),
    };
  });
}
