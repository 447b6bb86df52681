/** Where a list stands that is shown page by page. */
export interface Turn {
  /** Rows of the whole list. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** One page of a list. */
export interface Turned<T> extends Turn {
  readonly rows: readonly T[];
}

/**
 * One page of a list; a page past the end is the last one.
 * @param size rows of a page, at least 1.
 * @example turnTo(250 rows, 3, 100) holds 50 rows.
 */
export function turnTo<T>(rows: readonly T[], wanted: number, size: number): Turned<T> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(wanted, pages);
  const start = (page - 1) * size;
  return { rows: rows.slice(start, start + size), total: rows.length, page, pages };
}

/** The number of a page as an address writes it; undefined where it is none. */
export const readPageNumber = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : undefined;
