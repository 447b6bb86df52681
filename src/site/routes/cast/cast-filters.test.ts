import { expect, test } from "vitest";
import type { CastRow } from "../../../wiki/queries/cast.ts";
import { castOrders, filterCast } from "./cast-filters.ts";
import type { CastFilters } from "./cast-filters.ts";

const row = (
  id: string,
  name: string,
  hangul: string,
  group: string,
  extra: Partial<CastRow> = {},
): CastRow => ({
  id,
  number: 1,
  seasons: [],
  link: { text: name, to: `/cast/${id}`, hangul },
  line: "",
  group,
  tag: { id, name, hangul, material: "staff", state: "present", group },
  players: [],
  spellings: [],
  attendance: [],
  ...extra,
});
const rows = [
  row("na", "Na Bi", "나비", "one", {
    spellings: ["Nabi"],
    firstSeen: 3,
    seasons: [1, 2],
    attendance: [
      { label: "S1 E01", number: "01", mark: "no record" },
      { label: "S1 E02", number: "02", mark: "turned" },
      { label: "S1 E03", number: "03", mark: "sealed" },
    ],
    next: {
      performer: "Go A-ra",
      standing: "official",
      answer: "Yes",
      joins: true,
      to: "/questions/q",
    },
  }),
  row("ga", "Ga On", "가온", "two", {
    players: [{ text: "Seo Jun-ho", to: "/people/seo", hangul: "서준호" }],
    firstSeen: 1,
  }),
  row("da", "Da Som", "다솜", "one"),
];
const all: CastFilters = { group: "", standing: "", season: "", episode: "", text: "", order: "group" };

test.each([
  { name: "nothing", filters: {}, ids: ["na", "ga", "da"] },
  { name: "a group", filters: { group: "one" }, ids: ["na", "da"] },
  { name: "an unknown group", filters: { group: "three" }, ids: [] },
  { name: "a standing", filters: { standing: "official" }, ids: ["na"] },
  { name: "no question asked", filters: { standing: "none" }, ids: ["ga", "da"] },
  { name: "a season", filters: { season: "2" }, ids: ["na"] },
  { name: "a season of nobody", filters: { season: "3" }, ids: [] },
  { name: "an episode with a mark", filters: { episode: "02" }, ids: ["na"] },
  { name: "an episode without a record", filters: { episode: "01" }, ids: [] },
  { name: "a sealed episode", filters: { episode: "03" }, ids: [] },
  { name: "a spelling", filters: { text: "nabi" }, ids: ["na"] },
  { name: "a name with other spaces and hyphens", filters: { text: "SEO JUNHO" }, ids: ["ga"] },
  { name: "Hangul", filters: { text: "다솜" }, ids: ["da"] },
  { name: "spaces alone", filters: { text: "  " }, ids: ["na", "ga", "da"] },
  { name: "two filters", filters: { group: "one", text: "som" }, ids: ["da"] },
  { name: "the order of names", filters: { order: "name" as const }, ids: ["da", "ga", "na"] },
  { name: "the Korean order", filters: { order: "hangul" as const }, ids: ["ga", "na", "da"] },
  { name: "first appearance, unseen last", filters: { order: "first" as const }, ids: ["ga", "na", "da"] },
])("$name leaves $ids", ({ filters, ids }) =>
  expect(filterCast(rows, { ...all, ...filters }).map(({ id }) => id)).toEqual(ids),
);

test("no order changes the rows it was given", () => {
  for (const order of castOrders) filterCast(rows, { ...all, order });
  expect(rows.map(({ id }) => id)).toEqual(["na", "ga", "da"]);
});
