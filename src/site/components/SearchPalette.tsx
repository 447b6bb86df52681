import type { ReactNode } from "react";
import { useEffect } from "react";
import { createSearchParams } from "react-router";
import { Mixed } from "../ui/Mixed.tsx";
import { late } from "../ui/late.tsx";
import { PageLink } from "./PageLink.tsx";
import { SearchNothing } from "./SearchNothing.tsx";
import { SearchOptions } from "./SearchOptions.tsx";
import { fetchTagFaces } from "./tag-faces.ts";
import "./palette.css";
import type { SearchState } from "./use-search.ts";

// Who types at once waits for results, and not for what was searched for earlier.
const RecentSearches = late(async () => (await import("./RecentSearches.tsx")).RecentSearches);

export interface SearchPaletteProps {
  /** Of the list of options. */
  readonly id: string;
  readonly state: SearchState;
  readonly query: string;
  readonly chosen: number;
  readonly onLeave: () => void;
  /** Called with a text to be searched for in place of what is in the field. */
  readonly onAsk: (text: string) => void;
}

/** What stands under the search field: how the query was read, the results by kind; before a query, recent ones. */
export function SearchPalette({ id, state, query, chosen, onLeave, onAsk }: SearchPaletteProps): ReactNode {
  const { failed } = state;
  const found = state.answer?.found;
  const complete = state.answer?.complete === true;
  useEffect(() => {
    // After all that a search is made of, with which it is not to share a slow line.
    if (complete) void fetchTagFaces();
  }, [complete]);
  if (query.trim() === "")
    return (
      <>
        <p className="palette-reading">
          A name in any spelling and order, in Latin letters or Hangul, or by its initial consonants; or any
          words.
        </p>
        <RecentSearches onAsk={onAsk} />
      </>
    );
  return (
    <>
      <p className="palette-reading" role="status">
        {failed ? (
          "The search did not arrive; pages that you have read still open."
        ) : found ? (
          <Mixed>{found.reading.explanation}</Mixed>
        ) : (
          "Searching…"
        )}
      </p>
      {found && found.groups.length > 0 ? (
        <SearchOptions id={id} groups={found.groups} chosen={chosen} onGo={onLeave} />
      ) : null}
      {found && found.groups.length === 0 ? (
        <SearchNothing query={query} nearest={found.nearest} onGo={onLeave} />
      ) : null}
      <p className="palette-foot">
        <span className="palette-keys" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open
        </span>
        <PageLink to={`/search?${createSearchParams({ q: query.trim() })}`} onClick={onLeave}>
          All results on a page
        </PageLink>
      </p>
    </>
  );
}
