import { describe, expect, test } from "vitest";
import { rowsOnPage } from "../../../wiki/queries/list-pages.ts";
import type { ProductionEventView } from "../../../wiki/queries/timeline.ts";
import {
  byYear,
  filterEvents,
  pageHolding,
  publishersOf,
  standingChoices,
  topicChoices,
} from "./timeline-filters.ts";

const event = (
  id: string,
  first: string,
  about: Partial<Pick<ProductionEventView, "topic" | "standing" | "last">> = {},
  by: readonly string[] = ["ary"],
): ProductionEventView => ({
  id,
  date: first,
  first,
  last: first,
  question: { text: "When?", to: "/questions/when" },
  statement: "It began.",
  topic: "production",
  standing: "reported",
  publishers: by.map((name) => ({ id: name, name: name.toUpperCase() })),
  cites: [],
  signOff: { official: 0, press: 1, outlet: 0, talk: 0 },
  ...about,
});
const events = [
  event("a", "2025-07-23", { standing: "official" }, ["sbs", "ary"]),
  event("b", "2024-05-23"),
  event("c", "2024-05-23", { topic: "renewal", standing: "official" }, ["sbs"]),
  event("d", "0000-01-01", { last: "2022-06-06", topic: "renewal" }),
];
const all = { topic: "", standing: "", publisher: "" } as const;
const ids = (...asked: Parameters<typeof filterEvents>): string[] =>
  filterEvents(...asked).map(({ id }) => id);

describe("events", () => {
  test.each([
    ["no filter", all, ["a", "b", "c", "d"]],
    ["a topic", { ...all, topic: "renewal" }, ["c", "d"]],
    ["a standing", { ...all, standing: "official" }, ["a", "c"]],
    ["a publisher among several", { ...all, publisher: "ary" }, ["a", "b", "d"]],
    ["all of them", { topic: "renewal", standing: "official", publisher: "sbs" }, ["c"]],
    ["filters that leave none", { topic: "renewal", standing: "official", publisher: "ary" }, []],
  ] as const)("with %s", (_, filters, left) => expect(ids(events, filters, "newest")).toEqual(left));

  test("from the oldest, those of one day in their own order", () => {
    expect(ids(events, all, "oldest")).toEqual(["d", "b", "c", "a"]);
  });

  test("are filed under their first possible year, and their last where the beginning is open", () => {
    expect(byYear(events).map(([year, members]) => [year, members.length])).toEqual([
      ["2025", 1],
      ["2024", 2],
      ["2022", 1],
    ]);
  });
});

test("a choice says what it would leave beside the other filters", () => {
  const filters = { ...all, topic: "renewal", publisher: "sbs" } as const;
  expect(topicChoices(events, filters)).toEqual([
    { value: "renewal", count: 1 },
    { value: "production", count: 1 },
  ]);
  expect(standingChoices(events, filters)).toEqual([
    { value: "official", count: 1 },
    { value: "reported", count: 0 },
  ]);
});

test("publishers of events and of predictions are listed once, by name", () => {
  expect(publishersOf(events, [{ id: "kbs", name: "kbs" }]).map(({ id }) => id)).toEqual([
    "ary",
    "kbs",
    "sbs",
  ]);
});

test("an event that is linked to is found on its page, and one that is not there on the first", () => {
  const many = [...Array(10 * rowsOnPage).keys()].map((step) => event(String(step), "2025-01-01"));
  expect(pageHolding(many, "0")).toBe(1);
  expect(pageHolding(many, String(rowsOnPage))).toBe(2);
  expect(pageHolding(many, String(10 * rowsOnPage - 1))).toBe(10);
  expect(pageHolding(many, "nothing")).toBe(1);
});
