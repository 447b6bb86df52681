import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layersOf, sampleDay, sampleFiles, textsOf } from "../../../tests/support/records-sample.ts";
import type { Character } from "../model/character.ts";
import type { Row } from "../model/row.ts";
import type { Layer, OpenLayer } from "../model/sealed.ts";
import { seal, unseal } from "../model/sealed.ts";
import { tableNames } from "../model/tables.ts";
import { levelOf } from "./clocks.ts";
import { open, turnBack } from "./gate.ts";

const sampleLayers = layersOf(textsOf(sampleFiles));
const [premise, first, second] = sampleLayers;
const site = premise && unseal(premise).site;
if (!premise || !first || !second || !site) throw new Error("The sample has three layers.");

/** A layer with one character for each mark; the id tells the marks. */
const layerOf = (level: number, marks: readonly Row[]): Layer =>
  seal({
    level,
    ...(level === 0 && { site }),
    tables: {
      characters: marks.map((row): Character => ({
        id: `${row.level} ${row.since}`,
        name: { credited: "A" },
        group: "g",
        line: "l",
        ...row,
      })),
    },
  } satisfies OpenLayer);

const layers = [
  layerOf(0, [
    { level: 0, since: "2024-01-05" },
    { level: 0, since: "undated" },
    { level: 0, since: sampleDay },
  ]),
  layerOf(1, [{ level: 1, since: "2024-01-05" }]),
  layerOf(2, [
    { level: 2, since: "2024-01-12" },
    { level: 2, since: "2025-01-01" },
  ]),
];

describe("a row comes out by its level and its first day", () => {
  test.each([
    [null, sampleDay, ["0 2024-01-05", "0 undated", `0 ${sampleDay}`]],
    [null, "2024-01-05", ["0 2024-01-05"]],
    [null, "2024-01-04", []],
    [null, "2026-11-20", ["0 2024-01-05"]],
    ["s1e01", "2026-11-20", ["0 2024-01-05", "1 2024-01-05"]],
    ["s1e02", "2024-01-11", ["0 2024-01-05", "1 2024-01-05"]],
    ["s1e02", "2024-01-12", ["0 2024-01-05", "1 2024-01-05", "2 2024-01-12"]],
    ["s1e02", "2025-01-01", ["0 2024-01-05", "1 2024-01-05", "2 2024-01-12", "2 2025-01-01"]],
    ["s9e99", "2026-11-20", ["0 2024-01-05"]],
  ])("progress %s as of %s", (progress, asOf, ids) => {
    const world = open(layers, { progress, asOf });
    expect(world.tables.characters.map(({ id }) => id)).toEqual(ids);
  });
});

test("a layer too many is not opened, and a row in the wrong layer stays shut", () => {
  const misplaced = [layerOf(0, [{ level: 2, since: "2024-01-05" }]), ...layers.slice(1)];
  expect(
    open(misplaced, { progress: "s1e01", asOf: sampleDay }).tables.characters.map(({ id }) => id),
  ).toEqual(["1 2024-01-05"]);
});

test("a missing layer is an error, not a world with holes", () => {
  const reached = { progress: "s1e02", asOf: sampleDay };
  expect(() => open([premise, second], reached)).toThrow(
    new RangeError("The layer of level 1 is missing; progress needs every layer up to 2."),
  );
  expect(() => open([first, second], reached)).toThrow(RangeError);
  expect(() => open([], reached)).toThrow(
    "The lowest layer is missing: nothing can be opened without the premise.",
  );
  expect(() => open([premise], { progress: null, asOf: sampleDay })).not.toThrow();
});

test("layers may come in any order", () => {
  const clocks = { progress: "s1e02", asOf: sampleDay };
  expect(open([second, premise, first], clocks)).toEqual(open(sampleLayers, clocks));
});

test("every table is there, also where it is empty", () => {
  const { tables } = open([premise], { progress: null, asOf: "2000-01-01" });
  expect(Object.keys(tables).sort()).toEqual([...tableNames].sort());
});

const asOf = fc.constantFrom(
  "2024-01-04",
  "2024-01-05",
  "2024-01-12",
  "2024-05-23",
  "2024-06-30",
  "2026-11-20",
  sampleDay,
);
const progress = fc.constantFrom(null, ...site.order);

test("a world turned back is the world that was opened on that day", () => {
  fc.assert(
    fc.property(progress, asOf, asOf, (place, a, b) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      const opened = open(sampleLayers, { progress: place, asOf: early });
      expect(turnBack(open(sampleLayers, { progress: place, asOf: late }), early)).toEqual(opened);
    }),
  );
});

test("a world cannot be turned forward, and turning it twice is turning it once", () => {
  const past = open(sampleLayers, { progress: null, asOf: "2024-01-12" });
  expect(turnBack(past, sampleDay)).toBe(past);
  const today = open(sampleLayers, { progress: null, asOf: sampleDay });
  expect(turnBack(turnBack(today, "2024-06-30"), "2024-01-12")).toEqual(past);
});

test("less progress or an earlier day never shows more", () => {
  fc.assert(
    fc.property(progress, progress, asOf, asOf, (p, q, a, b) => {
      const [less, more] = levelOf(p, site.order) <= levelOf(q, site.order) ? [p, q] : [q, p];
      const [early, late] = a <= b ? [a, b] : [b, a];
      const small = open(sampleLayers, { progress: less, asOf: early });
      const large = open(sampleLayers, { progress: more, asOf: late });
      for (const name of tableNames) {
        const rows: ReadonlySet<Row> = new Set<Row>(large.tables[name]);
        const hidden = small.tables[name].filter((row) => !rows.has(row));
        expect(hidden).toEqual([]);
      }
    }),
  );
});

test.each([
  [null, 0],
  ["s1e01", 1],
  ["s1e02", 2],
  ["s9e99", 0],
])("progress %s opens level %d", (progress, level) => expect(levelOf(progress, site.order)).toBe(level));
