import { expect, test } from "vitest";
import type { TheoryRow } from "../../../wiki/queries/speculation.ts";
import type { TheoryFilters } from "./speculation-filters.ts";
import { charactersIn, contestOf, filterTheories, theoryOrders } from "./speculation-filters.ts";

const row = (
  id: string,
  supports: number,
  undermines: number,
  extra: Partial<TheoryRow> = {},
): TheoryRow => ({
  id,
  link: { text: `${id}?`, to: `/speculation/${id}` },
  summary: "",
  topic: "story",
  standing: "open",
  supports: 1,
  undermines: 1,
  weights: { supports, undermines },
  characters: [],
  ...extra,
});
const bi = { text: "Na Bi", to: "/cast/na-bi" };
const rows = [
  row("a", 3, 1, { topic: "production", standing: "supported", newest: "2026-01-01" }),
  row("b", 0, 0),
  row("c", 3, 3, { characters: [bi], newest: "2026-02-01" }),
  row("d", 6, 6, { characters: [bi, { text: "Ga On", to: "/cast/ga-on" }], newest: "2025-12-31" }),
];
const all: TheoryFilters = { topic: "", character: "", standing: "", order: "topic" };

test.each([
  { name: "nothing", filters: {}, ids: ["a", "b", "c", "d"] },
  { name: "a topic", filters: { topic: "production" as const }, ids: ["a"] },
  { name: "a topic without theories", filters: { topic: "survival" as const }, ids: [] },
  { name: "a character", filters: { character: "ga-on" }, ids: ["d"] },
  { name: "a standing", filters: { standing: "open" as const }, ids: ["b", "c", "d"] },
  { name: "two filters", filters: { standing: "open" as const, character: "na-bi" }, ids: ["c", "d"] },
  {
    name: "the most contested, the weightier first",
    filters: { order: "contested" as const },
    ids: ["d", "c", "a", "b"],
  },
  {
    name: "the newest evidence, none last",
    filters: { order: "newest" as const },
    ids: ["c", "a", "d", "b"],
  },
])("$name leaves $ids", ({ filters, ids }) =>
  expect(filterTheories(rows, { ...all, ...filters }).map(({ id }) => id)).toEqual(ids),
);

test("no order changes the rows it was given", () => {
  for (const order of theoryOrders) filterTheories(rows, { ...all, order });
  expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test.each([
  [0, 0, 0],
  [3, 0, 0],
  [6, 8, 0.75],
  [8, 6, 0.75],
  [2, 2, 1],
])("weights of %d and %d are contested to %d", (supports, undermines, contest) =>
  expect(contestOf({ supports, undermines })).toBe(contest),
);

test("characters are offered once each, by name", () =>
  expect(charactersIn(rows)).toEqual([
    { id: "ga-on", name: "Ga On" },
    { id: "na-bi", name: "Na Bi" },
  ]));
