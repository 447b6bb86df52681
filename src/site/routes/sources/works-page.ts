import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { worksOnPage, yearOf } from "../../../wiki/queries/work-pages.ts";

/** How the list of works is narrowed; an empty text narrows nothing. */
export interface WorksFilter {
  readonly kind: string;
  readonly year: string;
  /** Part of a publisher’s name or of a title, in any case. */
  readonly text: string;
}

/** One page of a list. */
export interface WorksPage {
  readonly rows: readonly SourceRow[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** The works that a filter lets through, in their order. */
export function filterWorks(rows: readonly SourceRow[], { kind, year, text }: WorksFilter): SourceRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (kind === "" || row.kind === kind) &&
      (year === "" || yearOf(row) === year) &&
      (wanted === "" || `${row.publisher} ${row.title}`.toLowerCase().includes(wanted)),
  );
}

/**
 * One page of a list, a hundred works each; a page past the end is the last one.
 * @example turnTo(250 rows, 3) holds 50 rows.
 */
export function turnTo(rows: readonly SourceRow[], wanted: number): WorksPage {
  const pages = Math.max(1, Math.ceil(rows.length / worksOnPage));
  const page = Math.min(wanted, pages);
  const start = (page - 1) * worksOnPage;
  return { rows: rows.slice(start, start + worksOnPage), total: rows.length, page, pages };
}

/** The number of a page as the address writes it; undefined where it is none. */
export const readPageNumber = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : undefined;
