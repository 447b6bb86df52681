import type { Day } from "../../lib/span.ts";
import type { Layer } from "../model/sealed.ts";
import { unseal } from "../model/sealed.ts";
import type { Level, Row, Since } from "../model/row.ts";
import type { Site } from "../model/site.ts";
import type { TableName, Tables } from "../model/tables.ts";
import { tableNames } from "../model/tables.ts";
import type { Clocks } from "./clocks.ts";
import { levelOf } from "./clocks.ts";
import { withoutLater } from "./without-later.ts";

declare const opened: unique symbol;

/**
 * What this reader may know: rows up to their progress that existed on their as-of date. Queries, search,
 * feeds and linked data accept nothing else, and only this file makes one ({@link open}, {@link turnBack}).
 */
export interface OpenWorld {
  readonly [opened]: true;
  readonly clocks: Clocks;
  readonly level: Level;
  readonly site: Site;
  readonly tables: Tables;
}

/**
 * Every row of a reader’s level, whatever its day: what the worlds of one reader at different days have in common.
 * Indexes are made of it once and asked for what a world knows ({@link asKnown}); nothing else may look inside
 * (tests/architecture).
 */
export interface Whole {
  readonly tables: Tables;
}

const wholes = new WeakMap<Layer, { readonly layers: readonly Layer[]; readonly whole: Whole }[]>();
const wholeOfWorld = new WeakMap<OpenWorld, Whole>();

/** What a world was opened from. For row indexes and the stretches of the ledger alone. */
export function wholeOf(world: OpenWorld): Whole {
  const whole = wholeOfWorld.get(world);
  if (!whole) throw new TypeError("This world was not made by the gate.");
  return whole;
}

/**
 * A row as the world knows it on its day: without the words that came after the row, such as a note on a later
 * contradiction; undefined where the row itself came later. What is undated exists on the record’s last day alone.
 */
export function asKnown<R extends Row>(
  { clocks, site }: Pick<OpenWorld, "clocks" | "site">,
  row: R,
): R | undefined {
  const { asOf } = clocks;
  if (!isKnownOn(asOf, row.since, site.today)) return undefined;
  return row.later ? withoutLater(row, (since) => isKnownOn(asOf, since, site.today)) : row;
}

const isKnownOn = (asOf: Day, since: Since, today: Day): boolean =>
  since === "undated" ? asOf >= today : since <= asOf;

/**
 * Opens the layers for one reader. Rows of a later level, or of a later day, do not come out, whatever the
 * layers hold; undated rows come out only when the as-of date is the record's last day. Words that came after
 * their row are left off until their own day. The layers are put together once; to turn back is then to leave the
 * later rows of a table out, when the table is first asked for.
 *
 * @throws RangeError where a layer that the progress needs is missing: a world with holes is never shown.
 * @example open([premise, first], { progress: null, asOf: "2026-01-01" }) holds rows of level 0 alone.
 */
export function open(layers: readonly Layer[], clocks: Clocks): OpenWorld {
  const byLevel = new Map(layers.map((layer) => [unseal(layer).level, layer]));
  const lowest = byLevel.get(0);
  const site = lowest && unseal(lowest).site;
  if (!site) throw new RangeError("The lowest layer is missing: nothing can be opened without the premise.");
  const level = levelOf(clocks.progress, site.order);
  const needed = Array.from({ length: level + 1 }, (_, step) => {
    const layer = byLevel.get(step);
    if (layer) return layer;
    throw new RangeError(`The layer of level ${step} is missing; progress needs every layer up to ${level}.`);
  });
  return worldOn(wholeFrom(needed, lowest), { clocks, level, site });
}

/**
 * What the same reader might have known on an earlier day: the world without the rows and words that came later, undated
 * ones among them. It only ever takes away, so that what it gives is as safe as what it was given; a day that is not
 * earlier gives the world itself. For D1 up to D2, `turnBack(open(layers, D2), D1)` holds what `open(layers, D1)` does.
 *
 * @example turnBack(world, "2024-05-23") knows nothing of a work published on 2024-05-24.
 */
export const turnBack = (world: OpenWorld, day: Day): OpenWorld =>
  day >= world.clocks.asOf
    ? world
    : worldOn(wholeOf(world), {
        clocks: { ...world.clocks, asOf: day },
        level: world.level,
        site: world.site,
      });

/** Makes the world of a day; its tables are picked out when they are first asked for. */
function worldOn(whole: Whole, seen: Pick<OpenWorld, "clocks" | "level" | "site">): OpenWorld {
  let tables: Tables | undefined;
  const world = {
    ...seen,
    get tables(): Tables {
      tables ??= tablesKnown(whole, seen);
      return tables;
    },
  } as unknown as OpenWorld;
  wholeOfWorld.set(world, whole);
  return world;
}

/** Puts layers together, each set of them once. */
function wholeFrom(layers: readonly Layer[], lowest: Layer): Whole {
  const made = wholes.get(lowest) ?? [];
  const known = made.find(
    (one) => one.layers.length === layers.length && one.layers.every((layer, step) => layer === layers[step]),
  );
  if (known) return known.whole;
  const level = layers.length - 1;
  const tables: { [name in TableName]?: Row[] } = {};
  for (const name of tableNames)
    tables[name] = layers.flatMap((layer) =>
      (unseal(layer).tables[name] ?? []).filter((row: Row) => row.level <= level),
    );
  // Each table was filled from the tables of its own name.
  const whole = { tables: tables as unknown as Tables };
  wholes.set(lowest, [...made, { layers, whole }]);
  return whole;
}

/** The rows that are known, table by table, each picked out when it is first asked for. */
function tablesKnown({ tables }: Whole, seen: Pick<OpenWorld, "clocks" | "site">): Tables {
  const known = {};
  for (const name of tableNames)
    Object.defineProperty(known, name, {
      configurable: true,
      enumerable: true,
      get() {
        const rows: readonly Row[] = tables[name];
        const value: Row[] = [];
        for (const row of rows) {
          const known = asKnown(seen, row);
          if (known) value.push(known);
        }
        Object.defineProperty(known, name, { value, enumerable: true });
        return value;
      },
    });
  // Every table has been given its name above.
  return known as Tables;
}
