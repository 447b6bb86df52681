import { compareText, groupBy } from "../../../lib/group.ts";
import { rowsOnPage } from "../../../wiki/queries/list-pages.ts";
import type { Counted } from "../../../wiki/queries/sources.ts";
import type { ProductionEventView, PublisherName } from "../../../wiki/queries/timeline.ts";
import type { QuestionStanding, Topic } from "../../../wiki/vocabulary/questions.ts";
import { questionStandings, topics } from "../../../wiki/vocabulary/questions.ts";

/** What the reader has narrowed the timeline to; an empty text narrows nothing. */
export interface TimelineFilters {
  readonly topic: Topic | "";
  readonly standing: QuestionStanding | "";
  /** Id of a publisher. */
  readonly publisher: string;
}

export const timelineOrders = ["newest", "oldest"] as const;
export type TimelineOrder = (typeof timelineOrders)[number];

const passes: {
  readonly [name in keyof TimelineFilters]: (event: ProductionEventView, value: string) => boolean;
} = {
  topic: (event, topic) => event.topic === topic,
  standing: (event, standing) => event.standing === standing,
  publisher: (event, publisher) => event.publishers.some(({ id }) => id === publisher),
};
const names = ["topic", "standing", "publisher"] as const;

const keep = (
  events: readonly ProductionEventView[],
  filters: TimelineFilters,
  except?: keyof TimelineFilters,
): ProductionEventView[] =>
  events.filter((event) =>
    names.every((name) => name === except || filters[name] === "" || passes[name](event, filters[name])),
  );

/** The events that pass every filter, from the newest or the oldest; those of one day keep their order. */
export function filterEvents(
  events: readonly ProductionEventView[],
  filters: TimelineFilters,
  order: TimelineOrder,
): ProductionEventView[] {
  const way = order === "newest" ? -1 : 1;
  return keep(events, filters).sort((a, b) => compareText(a.first, b.first) * way);
}

/** The topics of some events, in the order of the list of topics, with what each would leave beside the other filters. */
export const topicChoices = (
  events: readonly ProductionEventView[],
  filters: TimelineFilters,
): Counted<Topic>[] => choices(topics, events, filters, "topic");

/** The standings of some events, the strongest first, with what each would leave. */
export const standingChoices = (
  events: readonly ProductionEventView[],
  filters: TimelineFilters,
): Counted<QuestionStanding>[] => choices(questionStandings, events, filters, "standing");

/** The values that occur at all, with what each would leave. */
function choices<T extends Topic | QuestionStanding>(
  values: readonly T[],
  events: readonly ProductionEventView[],
  filters: TimelineFilters,
  name: "topic" | "standing",
): Counted<T>[] {
  const present = groupBy(events, (event): string => event[name]);
  const left = groupBy(keep(events, filters, name), (event): string => event[name]);
  return values
    .filter((value) => present.has(value))
    .map((value) => ({ value, count: left.get(value)?.length ?? 0 }));
}

/** Everybody who published one of some events or predictions, by name. */
export function publishersOf(
  events: readonly ProductionEventView[],
  predictions: readonly PublisherName[],
): PublisherName[] {
  const known = new Map<string, PublisherName>();
  for (const publisher of [...events.flatMap(({ publishers }) => publishers), ...predictions])
    known.set(publisher.id, publisher);
  return [...known.values()].sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
}

/** The year under which an event is filed: its first possible one, and its last where the beginning is open. */
const yearOf = ({ first, last }: ProductionEventView): string => (first < "1000" ? last : first).slice(0, 4);

/** Events by year, in their order. */
export const byYear = (events: readonly ProductionEventView[]): [string, ProductionEventView[]][] => [
  ...groupBy(events, yearOf),
];

/** The number of the page, from 1, that an event stands on; 1 where it is not among them. */
export const pageHolding = (events: readonly ProductionEventView[], id: string): number =>
  Math.floor(
    Math.max(
      0,
      events.findIndex((event) => event.id === id),
    ) / rowsOnPage,
  ) + 1;
