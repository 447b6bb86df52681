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
  const missing = Object.entries(row.later).flatMap(([path, since]) =>
    exists(since) ? [] : [path.split(".")],
  );
  // Only optional words have a day of their own, so what is left is still a row of its kind.
  return missing.reduce<Fields>(without, row as unknown as Fields) as unknown as R;
}

/** A copy without the field at the end of a path. */
function without(fields: Fields, [step = "", ...rest]: readonly string[]): Fields {
  const inner = fields[step];
  if (rest.length === 0 || typeof inner !== "object" || inner === null) {
    const { [step]: _gone, ...left } = fields;
    return left;
  }
  return { ...fields, [step]: without(inner as Fields, rest) };
}
