import type { Row } from "../model/row.ts";
import type { Tables } from "../model/tables.ts";
import type { OpenWorld, Whole } from "./gate.ts";
import { asKnown, wholeOf } from "./gate.ts";

/** Lists of what a world knows, by key; a key with nothing known is absent. */
export interface Groups<K, T> {
  get(key: K): readonly T[] | undefined;
  has(key: K): boolean;
}

/** What a world knows, one of each key: of two the later one in the table. */
export interface Singles<K, T> {
  get(key: K): T | undefined;
  has(key: K): boolean;
}

/**
 * Makes an index of rows by their keys. It is built once for everything up to a reader’s level, when it is first asked,
 * and gives each world the rows that exist on its day: to turn the date builds nothing.
 *
 * @example groupRows(({ claims }) => claims, ({ source }) => [source])(world).get("a") lists the claims of work a.
 */
export function groupRows<T extends Row, K>(
  list: (tables: Tables) => readonly T[],
  keysOf: (row: T) => readonly K[],
): (world: OpenWorld) => Groups<K, T> {
  const all = perWhole(({ tables }) => groupByAll(list(tables), keysOf));
  return (world) => {
    const groups = all(world);
    return {
      get(key) {
        const known: T[] = [];
        for (const row of groups.get(key) ?? []) {
          const seen = asKnown(world, row);
          if (seen) known.push(seen);
        }
        return known.length > 0 ? known : undefined;
      },
      has: (key) => groups.get(key)?.some((row) => asKnown(world, row) !== undefined) ?? false,
    };
  };
}

/** Makes an index of rows that are the only one of their key, as a rule; see {@link groupRows}. */
export function indexRows<T extends Row, K>(
  list: (tables: Tables) => readonly T[],
  keyOf: (row: T) => K,
): (world: OpenWorld) => Singles<K, T> {
  const all = perWhole(({ tables }) => lastOfEach(list(tables), keyOf));
  return (world) => {
    const { last, before } = all(world);
    const get = (key: K): T | undefined => {
      const row = last.get(key);
      const seen = row && asKnown(world, row);
      if (seen || !row) return seen;
      // The later one has not come yet on this day.
      return before
        .get(key)
        ?.map((earlier) => asKnown(world, earlier))
        .findLast((earlier) => earlier !== undefined);
    };
    return { get, has: (key) => get(key) !== undefined };
  };
}

/** The last row of each key, and those before it: a list for each of a hundred thousand lone rows would cost as much as all else. */
function lastOfEach<T, K>(
  rows: readonly T[],
  keyOf: (row: T) => K,
): { readonly last: ReadonlyMap<K, T>; readonly before: ReadonlyMap<K, readonly T[]> } {
  const last = new Map<K, T>();
  const before = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = last.get(key);
    last.set(key, row);
    if (earlier === undefined) continue;
    const list = before.get(key);
    if (list) list.push(earlier);
    else before.set(key, [earlier]);
  }
  return { last, before };
}

function groupByAll<T, K>(rows: readonly T[], keysOf: (row: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows)
    for (const key of distinct(keysOf(row))) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

/** The keys of a row, each once; most rows have one. */
const distinct = <K>(keys: readonly K[]): Iterable<K> => (keys.length > 1 ? new Set(keys) : keys);

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
