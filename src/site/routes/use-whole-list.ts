import type { Turn } from "../../lib/turn-to.ts";
import { wholeList } from "../../wiki/queries/list-pages.ts";
import type { PageDataOf, PageName } from "../../wiki/queries/pages.ts";
import { askAgain, useAnswer } from "./asking.ts";

/** A list as far as it has come. */
interface WholeList<T> {
  readonly list: T | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The pages of lists that are turned page by page. */
type TurnedPage = { [N in PageName]: PageDataOf<N> extends { readonly turn: Turn } ? N : never }[PageName];

/**
 * The whole of a list of which a page is there: that page where it is all, or where no more is `wanted`; else everything,
 * from the record up to the reader’s place, and undefined until it has come.
 */
export function useWholeList<N extends TurnedPage>(
  name: N,
  page: PageDataOf<N> & { readonly turn: Turn },
  wanted: boolean,
): WholeList<PageDataOf<N>> {
  const asked = wanted && page.turn.pages > 1;
  const { data, error, refetch } = useAnswer(name, wholeList, asked);
  const list = asked ? (data && !data.sealed ? data.data : undefined) : page;
  return { list, failed: asked && error !== null, retry: () => void askAgain(refetch) };
}
