import { groupBy } from "../../lib/group.ts";
import type { Row } from "../model/row.ts";
import type { Tables } from "../model/tables.ts";
import type { OpenWorld, Whole } from "./gate.ts";
import { isKnown, wholeOf } from "./gate.ts";

/** Lists of what a world knows, by key; a key with nothing known is absent. */
export interface Groups<K, T> {
  get(key: K): readonly T[] | undefined;
}

/** What a world knows, one of each key: of two the later one in the table. */
export interface Singles<K, T> {
  get(key: K): T | undefined;
  has(key: K): boolean;
}

/**
 * Makes an index of rows by a key. It is built once for everything up to a reader’s level, when it is first asked, and
 * gives each world the rows that exist on its day: to turn the date builds nothing. `rowOf` says which row of the
 * world an entry stands and falls with, where an entry is not itself one.
 *
 * @example groupRows(({ claims }) => claims, ({ source }) => source)(world).get("a") lists the claims of work a.
 */
export function groupRows<T, K>(
  list: (tables: Tables) => readonly T[],
  keyOf: (entry: T) => K,
  rowOf: (entry: T) => Row,
): (world: OpenWorld) => Groups<K, T> {
  const all = perWhole(({ tables }) => groupBy(list(tables), keyOf));
  return (world) => {
    const groups = all(world);
    return {
      get(key) {
        const known = groups.get(key)?.filter((entry) => isKnown(world, rowOf(entry)));
        return known && known.length > 0 ? known : undefined;
      },
    };
  };
}

/** Makes an index of rows that are the only one of their key; see {@link groupRows}. */
export function indexRows<T extends Row, K>(
  list: (tables: Tables) => readonly T[],
  keyOf: (row: T) => K,
): (world: OpenWorld) => Singles<K, T> {
  const all = perWhole(({ tables }) => groupBy(list(tables), keyOf));
  return (world) => {
    const groups = all(world);
    const get = (key: K): T | undefined => groups.get(key)?.findLast((row) => isKnown(world, row));
    return { get, has: (key) => get(key) !== undefined };
  };
}

/** Makes something once for everything that the worlds of one reader are opened from, when it is first wanted. */
export function perWhole<T>(make: (whole: Whole) => T): (world: OpenWorld) => T {
  const made = new WeakMap<Whole, { readonly value: T }>();
  return (world) => {
    const whole = wholeOf(world);
    const known = made.get(whole) ?? { value: make(whole) };
    made.set(whole, known);
    return known.value;
  };
}
