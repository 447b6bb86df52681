import { memo } from "react";
import type { FoundGroup, SearchResult } from "../../wiki/search/result.ts";
import { sameResult } from "../../wiki/search/result.ts";
import { optionId } from "./option-id.ts";
import { PageLink } from "./PageLink.tsx";
import { SearchResultFace } from "./SearchResultFace.tsx";

interface SearchOptionsProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly chosen: number;
  /** Called when an option is followed. */
  readonly onGo: () => void;
}

/** The options of the search field, by kind, the best first. They are links, so a new tab works as ever. */
export function SearchOptions({ id, groups, chosen, onGo }: SearchOptionsProps) {
  const startOf = (group: number): number =>
    groups.slice(0, group).reduce((sum, { results }) => sum + results.length, 0);
  return (
    <div role="listbox" id={id} aria-label="Search results">
      {groups.map(({ group, count, results }, nth) => (
        <div key={group} role="group" aria-label={group}>
          <p className="palette-group" aria-hidden="true">
            <span>{group}</span>
            {count > results.length ? <span>{count}</span> : null}
          </p>
          {results.map((result, inGroup) => {
            const place = startOf(nth) + inGroup;
            return (
              <Option
                key={result.id}
                id={optionId(id, result)}
                result={result}
                chosen={place === chosen}
                onGo={onGo}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly chosen: boolean;
  readonly onGo: () => void;
}

/** One option. A key leaves most of them as they were, and an arrow changes two. */
const Option = memo(
  ({ id, result, chosen, onGo }: OptionProps) => (
    <PageLink
      id={id}
      to={result.to}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="result"
      onClick={onGo}
    >
      <SearchResultFace result={result} />
    </PageLink>
  ),
  (last, next) =>
    last.id === next.id &&
    last.chosen === next.chosen &&
    last.onGo === next.onGo &&
    sameResult(last.result, next.result),
);
