import type { QueryClient, UseQueryResult } from "@tanstack/react-query";
import { useQuery } from "@tanstack/react-query";
import type { Params } from "react-router";
import { useParams } from "react-router";
import { site } from "virtual:register";
import { keepSame } from "../../lib/keep-same.ts";
import type { Answer, PageName } from "../../wiki/queries/pages.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import { levelOf } from "../../wiki/spoilers/clocks.ts";
import { loadAnew } from "../ui/load-anew.ts";
import { useReader } from "../components/use-reader.ts";

/** What a page asks: which page, of which entity (empty for a list), by which clocks. */
export type PageKey = readonly ["page", PageName, string, string | null, string];

/** Finds the answer to a page’s question; rejects with {@link NotFound} for an id that nothing has. */
export type Ask = (name: PageName, id: string, clocks: Clocks) => Promise<Answer>;

/** Finds the answer at once where all that it needs has been fetched before; undefined where it takes time. */
export type AskNow = (name: PageName, id: string, clocks: Clocks) => Answer | undefined;

/** That an address leads to nothing: no page, not even a sealed one. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** The key under which a page’s answer is kept: the page and the two clocks. */
export const pageKey = (name: PageName, id: string, { progress, asOf }: Clocks): PageKey => [
  "page",
  name,
  id,
  progress,
  asOf,
];

/** The key of a kept query, where it is a page’s. */
export const readPageKey = (key: readonly unknown[]): PageKey | undefined =>
  // Only pageKey makes keys that begin with “page”.
  key[0] === "page" ? (key as unknown as PageKey) : undefined;

/** Tells whether an answer was given for a reader further on than these clocks allow. */
export const knowsMore = ([, , , progress]: PageKey, clocks: Clocks): boolean =>
  levelOf(progress, site.order) > levelOf(clocks.progress, site.order);

/**
 * The id that a page’s query is asked with, by the parts of its address.
 * @example /questions/release/page/2 asks for “release/2”, and /cast/page/2 for “2”.
 */
export const askedId = ({ id = "", page }: Params): string => (page === undefined ? id : `${id}/${page}`);

/** What the page at hand knows. */
export const usePage = <N extends PageName>(name: N): UseQueryResult<Answer<N>> =>
  useAnswer(name, askedId(useParams()));

/**
 * What a query answers; nothing is asked while it is not `wanted`. While a new answer is on its way the last one stays,
 * unless it knows more than the reader may, or speaks of another day. An answer that takes the place of another is made
 * of its parts where they are equal, so that rows that have not changed are not drawn again.
 */
export function useAnswer<N extends PageName>(name: N, id: string, wanted = true): UseQueryResult<Answer<N>> {
  const { clocks } = useReader();
  return useQuery<Answer<N>>({
    queryKey: pageKey(name, id, clocks),
    enabled: wanted,
    select: asItIs,
    structuralSharing: keepSame,
    placeholderData: (previous, query) => {
      const key = query && readPageKey(query.queryKey);
      const stays = key && key[2] === id && key[4] === clocks.asOf && !knowsMore(key, clocks);
      return stays ? previous : undefined;
    },
  });
}

/** Asks again; where that fails, too, perhaps for want of code that did not come, the page is loaded anew. */
export async function askAgain(refetch: UseQueryResult["refetch"]): Promise<void> {
  const { error } = await refetch();
  if (error) await loadAnew();
}

/** A selection, even of everything, is what TanStack Query compares between one key and the next. */
const asItIs = <T>(answer: T): T => answer;

/**
 * Tells whether a page’s answer lies in the cache; where it can be found at once it is put there. Then the address can
 * change without a wait, and the page with it in one go.
 */
export function isAtHand(client: QueryClient, key: PageKey, askNow: AskNow): boolean {
  if (client.getQueryData(key) !== undefined) return true;
  const [, name, id, progress, asOf] = key;
  const found = askNow(name, id, { progress, asOf });
  if (found) client.setQueryData(key, found);
  return found !== undefined;
}

/** Puts the answer for a navigation into the cache before the page is drawn. */
export const prepare = (client: QueryClient, name: PageName, id: string, clocks: Clocks): Promise<unknown> =>
  client.ensureQueryData({ queryKey: pageKey(name, id, clocks) });
