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

/** Compares two texts by code unit: the same order in every locale and on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
