import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { yearOf } from "../../../wiki/queries/work-pages.ts";

/** How the list of works is narrowed; an empty text narrows nothing. */
export interface WorksFilter {
  readonly kind: string;
  readonly year: string;
  /** Part of a publisher’s name or of a title, in any case. */
  readonly text: string;
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
