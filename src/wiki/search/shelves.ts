/** Things in the order of their keys, cut into shelves: each key’s things lie on one shelf, and a thing on one a key. */
export interface Shelves<T> {
  /** Where each shelf begins: every key on it is that text or after it, and every key before it is not. */
  readonly starts: readonly string[];
  readonly shelves: readonly (readonly T[])[];
}

/**
 * Puts things on shelves under all of their keys. Of a key with more things than a shelf holds, the first of them are kept.
 * @param size most things of a shelf.
 * @example shelve(["ann", "bob", "bea"], (name) => [name], 2) has the starts "" and "bo".
 */
export function shelve<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
  size: number,
): Shelves<T> {
  const byKey = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [thing]);
      else if (known.length < size) known.push(thing);
    }
  const starts: string[] = [];
  const shelves: Set<T>[] = [];
  let before = "";
  for (const [key, under] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = shelves.at(-1);
    const fresh = last ? under.filter((thing) => !last.has(thing)) : under;
    if (last && last.size + fresh.length <= size) for (const thing of fresh) last.add(thing);
    else {
      starts.push(shelves.length === 0 ? "" : startAfter(before, key));
      shelves.push(new Set(under));
    }
    before = key;
  }
  return { starts, shelves: shelves.map((shelf) => [...shelf]) };
}

/** The shortest beginning of a key that stands after the key before it: who looks needs no more of it. */
function startAfter(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** Where to look: under a key alone, or under every key that begins with it. */
export interface Sought {
  readonly key: string;
  readonly open: boolean;
}

/**
 * The places of the shelves that hold what is sought, in order; none where there are no shelves. The work grows with the
 * logarithm of their number.
 */
export function shelvesFor(starts: readonly string[], { key, open }: Sought): readonly number[] {
  const first = Math.max(0, countUpTo(starts, key) - 1);
  const last = open ? countUpTo(starts, `${key}\uFFFF`) - 1 : first;
  return starts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** How many starts are not after a key. */
function countUpTo(starts: readonly string[], key: string): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((starts[middle] ?? "") <= key) from = middle + 1;
    else to = middle;
  }
  return from;
}
