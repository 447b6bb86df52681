import type { Day } from "../../lib/span.ts";
import type { Layer } from "../model/sealed.ts";
import { unseal } from "../model/sealed.ts";
import type { Level, Row, Since } from "../model/row.ts";
import type { Site } from "../model/site.ts";
import type { TableName, Tables } from "../model/tables.ts";
import { tableNames } from "../model/tables.ts";
import type { Clocks } from "./clocks.ts";
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

/** The level that a progress opens: 0 for none, n for the n-th episode; 0 for an unknown episode. */
export const levelOf = (progress: string | null, order: readonly string[]): Level =>
  progress === null ? 0 : order.indexOf(progress) + 1;

/**
 * Opens the layers for one reader. Rows of a later level, or of a later day, do not come out, whatever the
 * layers hold; undated rows come out only when the as-of date is the record's last day. Words that came after
 * their row, such as a note on a later contradiction, are left off until their own day.
 *
 * @throws RangeError where a layer that the progress needs is missing: a world with holes is never shown.
 * @example open([premise, first], { progress: null, asOf: "2026-01-01" }) holds rows of level 0 alone.
 */
export function open(layers: readonly Layer[], clocks: Clocks): OpenWorld {
  const byLevel = new Map(layers.map((layer) => [unseal(layer).level, unseal(layer)]));
  const site = byLevel.get(0)?.site;
  if (!site) throw new RangeError("The lowest layer is missing: nothing can be opened without the premise.");
  const level = levelOf(clocks.progress, site.order);
  const exists = existsOn(clocks.asOf, site);

  const tables: { [name in TableName]?: Row[] } = {};
  for (const name of tableNames) tables[name] = [];
  for (let step = 0; step <= level; step += 1) {
    const layer = byLevel.get(step);
    if (!layer)
      throw new RangeError(
        `The layer of level ${step} is missing; progress needs every layer up to ${level}.`,
      );
    for (const name of tableNames) {
      for (const row of layer.tables[name] ?? [])
        if (row.level <= level && exists(row.since)) tables[name]?.push(withoutLater(row, exists));
    }
  }
  return { clocks, level, site, tables } as unknown as OpenWorld;
}

/**
 * What the same reader might have known on an earlier day: the world without the rows and words that came later, undated
 * ones among them. It only ever takes rows away, so that what it gives is as safe as what it was given; a day that is not
 * earlier gives the world itself. For D1 up to D2, `turnBack(open(layers, D2), D1)` holds what `open(layers, D1)` does.
 *
 * @example turnBack(world, "2024-05-23") knows nothing of a work published on 2024-05-24.
 */
export function turnBack(world: OpenWorld, day: Day): OpenWorld {
  if (day >= world.clocks.asOf) return world;
  const exists = existsOn(day, world.site);
  const tables: { [name in TableName]?: readonly Row[] } = {};
  for (const name of tableNames)
    tables[name] = rowsOf(world, name)
      .filter(({ since }) => exists(since))
      .map((row) => withoutLater(row, exists));
  return { ...world, clocks: { ...world.clocks, asOf: day }, tables } as unknown as OpenWorld;
}

/** The rows of a table, whatever it holds besides the two marks. */
const rowsOf = ({ tables }: OpenWorld, name: TableName): readonly Row[] => tables[name];

/** Tells whether something existed on a day; what is undated exists on the record's last day alone. */
const existsOn =
  (day: Day, { today }: Pick<Site, "today">) =>
  (since: Since): boolean =>
    since === "undated" ? day >= today : since <= day;
