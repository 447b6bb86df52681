import { useMemo } from "react";
import { useLocation } from "react-router";
import { readFragment } from "../../../lib/fragment.ts";
import type { Turned } from "../../../lib/turn-to.ts";
import { readPageNumber, turnTo } from "../../../lib/turn-to.ts";
import { addressOfPage, rowsOnPage } from "../../../wiki/queries/list-pages.ts";
import type { Counted } from "../../../wiki/queries/sources.ts";
import type { ProductionEventView, PublisherName, TimelinePageData } from "../../../wiki/queries/timeline.ts";
import type { QuestionStanding, Topic } from "../../../wiki/vocabulary/questions.ts";
import { questionStandings } from "../../../wiki/vocabulary/questions.ts";
import type { KnownValues } from "../AddressNotices.tsx";
import type { AddressState } from "../address-state.ts";
import { useWholeList } from "../use-whole-list.ts";
import type { TimelineFilters, TimelineOrder } from "./timeline-filters.ts";
import {
  filterEvents,
  pageHolding,
  publishersOf,
  standingChoices,
  timelineOrders,
  topicChoices,
} from "./timeline-filters.ts";

/** Names of the address that stay when the page is turned. */
const lasting = ["span", "order", "topic", "standing", "publisher", "sort"] as const;

/** The events as the address asks for them. */
interface Events {
  readonly filters: TimelineFilters;
  readonly order: TimelineOrder;
  readonly publishers: readonly PublisherName[];
  readonly topics: readonly Counted<Topic>[];
  readonly standings: readonly Counted<QuestionStanding>[];
  /** What the names of the address can stand for. */
  readonly known: readonly KnownValues[];
  /** The page of them; undefined until what is narrowed or ordered anew has come. */
  readonly turned: Turned<ProductionEventView> | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
  readonly addressOf: (page: number) => string;
  /** Whether the address leads to an event that the filters leave out. */
  readonly leftOut: boolean;
}

/**
 * The events of the timeline as the address wants them. A page of the plain list has an address of its own; what is
 * narrowed or ordered anew needs the whole list and is turned in the query.
 */
export function useEvents(page: TimelinePageData, { read, readOneOf }: AddressState): Events {
  const linked = readFragment(useLocation().hash);
  const order = readOneOf("sort", timelineOrders) || "newest";
  const plain = order === "newest" && ["topic", "standing", "publisher"].every((name) => read(name) === "");
  const { list, failed, retry } = useWholeList("timeline", page, !plain);
  const events = (list ?? page).events;
  const { marks } = page.slip;
  const publishers = useMemo(
    () =>
      publishersOf(
        events,
        marks.map(({ publisher }) => publisher),
      ),
    [events, marks],
  );
  const topics = page.topics.map(({ value }) => value);
  const filters: TimelineFilters = {
    topic: readOneOf("topic", topics),
    standing: readOneOf("standing", questionStandings),
    publisher: readOneOf(
      "publisher",
      publishers.map(({ id }) => id),
    ),
  };
  const kept = filterEvents(events, filters, order);
  const turned = plain
    ? { ...page.turn, rows: kept }
    : turnTo(kept, readPageNumber(read("page")) ?? pageHolding(kept, linked), rowsOnPage);
  const isWhole = list !== undefined && list.turn.pages === 1;
  return {
    filters,
    order,
    publishers,
    topics: isWhole ? topicChoices(events, filters) : page.topics,
    standings: isWhole ? standingChoices(events, filters) : page.standings,
    known: [
      { name: "topic", values: topics },
      { name: "standing", values: questionStandings },
      ...(list ? [{ name: "publisher", values: publishers.map(({ id }) => id) }] : []),
      { name: "sort", values: timelineOrders },
      {
        name: "page",
        values: Array.from({ length: plain ? 1 : turned.pages }, (_, place) => String(place + 1)),
      },
    ],
    turned: list && turned,
    failed,
    retry,
    addressOf(number) {
      const said = lasting.map((name) => [name, read(name)]).filter(([, value]) => value !== "");
      const rest = new URLSearchParams(said);
      if (!plain && number > 1) rest.set("page", String(number));
      return `${plain ? addressOfPage("/timeline", number) : "/timeline"}${rest.size > 0 ? `?${rest}` : ""}`;
    },
    leftOut:
      linked !== "" &&
      [events, kept].map((some) => some.some(({ id }) => id === linked)).join() === "true,false",
  };
}
