import type { Turn, Turned } from "../../lib/turn-to.ts";
import { readPageNumber, turnTo } from "../../lib/turn-to.ts";

/** Rows on one page of a list of entities: as many as a slow phone draws in a tenth of a second. */
export const rowsOnPage = 60;

/** Lines on one page of ties or questions, whose rows are little more than a line of text. */
export const linesOnPage = 150;

/** In the place of a page’s number: the whole list, for who narrows it or wants another order. */
export const wholeList = "all";

/**
 * One page of a list, by the id that its address has: none for the first, a number, or {@link wholeList}. Undefined for
 * an id that is none of these; a page past the end is the last one.
 */
export function turnList<T>(rows: readonly T[], id: string, size = rowsOnPage): Turned<T> | undefined {
  if (id === wholeList) return { rows, total: rows.length, page: 1, pages: 1 };
  const number = id === "" ? 1 : readPageNumber(id);
  return number === undefined ? undefined : turnTo(rows, number, size);
}

/** The turn of a page, without its rows. */
export const turnOf = ({ total, page, pages }: Turn): Turn => ({ total, page, pages });

/**
 * The address of a page of a list.
 * @example addressOfPage("/cast", 3) is "/cast/page/3"; the first page has the list’s own.
 */
export const addressOfPage = (list: string, page: number): string =>
  page === 1 ? list : `${list}/page/${page}`;
