import type { Row, Since } from "../model/row.ts";

interface Fields {
  readonly [field: string]: unknown;
}

/**
 * A row without those of its words that do not exist yet. A row that lacks nothing comes back as it is, so that
 * opening the record as of today copies no row.
 * @example a row with later { "name.note": "2025-07-23" } has no name.note where 2025-07-23 does not exist yet.
 */
export function withoutLater<R extends Row>(row: R, exists: (since: Since) => boolean): R {
  if (!row.later) return row;
  const missing = Object.entries(row.later).flatMap(([path, since]) => (exists(since) ? [] : [path]));
  if (missing.length === 0) return row;
  const copies = made.get(row) ?? new Map<string, Fields>();
  made.set(row, copies);
  const key = missing.join(" ");
  const copy =
    copies.get(key) ?? missing.map((path) => path.split(".")).reduce(without, row as unknown as Fields);
  copies.set(key, copy);
  // Only optional words have a day of their own, so what is left is still a row of its kind.
  return copy as unknown as R;
}

/** Rows without some of their words, made once: who asks twice gets the same row, as with any other. */
const made = new WeakMap<Row, Map<string, Fields>>();

/** A copy without the field at the end of a path. */
function without(fields: Fields, [step = "", ...rest]: readonly string[]): Fields {
  const inner = fields[step];
  if (rest.length === 0 || typeof inner !== "object" || inner === null) {
    const { [step]: _gone, ...left } = fields;
    return left;
  }
  return { ...fields, [step]: without(inner as Fields, rest) };
}
