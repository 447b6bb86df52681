/** A place in a record: its path and what stands there. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly key: string | number;
  readonly value: unknown;
}

/**
 * Lists every value inside a record, outermost first, each with the path that leads to it.
 * @example [...places({ a: [1] })] has the paths a and a[0].
 */
export function* places(value: unknown, path: readonly (string | number)[] = []): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, inner] of entries) {
    const place = { path: [...path, key], key, value: inner };
    yield place;
    yield* places(inner, place.path);
  }
}
