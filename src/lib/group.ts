/** Groups values by a key, keeping their order; a key with no value is absent. */
export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Indexes values by a key; of two with one key the later stays. */
export const indexBy = <T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T> => {
  const index = new Map<K, T>();
  for (const value of values) index.set(keyOf(value), value);
  return index;
};

/**
 * The first few of some values in an order, as sorting them all would give them; equal ones keep their order. For few
 * of many: linear in the values where `count` is small.
 * @example firstOf([3, 1, 2], 2, (a, b) => a - b) is [1, 2].
 */
export function firstOf<T>(values: Iterable<T>, count: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const value of values) {
    const last = first.at(-1);
    if (first.length === count && last !== undefined && compare(value, last) >= 0) continue;
    const after = first.findLastIndex((one) => compare(one, value) <= 0);
    first.splice(after + 1, 0, value);
    if (first.length > count) first.pop();
  }
  return first;
}

/** Compares two texts by code unit: the same order in every locale and on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
