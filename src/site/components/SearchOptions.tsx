import type { Found } from "../../wiki/search/result.ts";
import { Marked } from "./Marked.tsx";

interface SearchOptionsProps {
  readonly id: string;
  /** Undefined while the list is closed. */
  readonly found: Found | undefined;
  readonly chosen: number;
  readonly onGo: (to: string) => void;
}

/** The list under the search field: results by kind, and one line that says how the query was read. */
export function SearchOptions({ id, found, chosen, onGo }: SearchOptionsProps) {
  let place = -1;
  return (
    <div className="search-list" hidden={found === undefined}>
      {found && found.reading.explanation !== "" ? (
        <p className="search-reading">{found.reading.explanation}</p>
      ) : null}
      <div role="listbox" id={id} aria-label="Search results">
        {found?.groups.map(({ group, results }) => (
          <div key={group} role="group" aria-label={group}>
            <p className="search-group" aria-hidden="true">
              {group}
            </p>
            {results.map((result) => {
              place += 1;
              return (
                <div
                  key={result.id}
                  id={`${id}-${place}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === chosen}
                  className="search-option"
                  // Before the field loses the focus, which would close the list under the pointer.
                  onMouseDown={(event) => {
                    event.preventDefault();
                    onGo(result.to);
                  }}
                >
                  <span>
                    <Marked text={result.label} />{" "}
                    {result.hangul ? (
                      <span lang="ko">
                        <Marked text={result.hangul} />
                      </span>
                    ) : null}
                  </span>
                  <small>
                    {result.matched ? (
                      <>
                        also written <Marked text={result.matched} />
                      </>
                    ) : result.line ? (
                      <Marked text={result.line} />
                    ) : null}
                  </small>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {found?.groups.length === 0 ? (
        <p className="search-reading">Nothing on the register that may be named at your place.</p>
      ) : null}
    </div>
  );
}
