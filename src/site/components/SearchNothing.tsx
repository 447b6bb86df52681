import type { Found } from "../../wiki/search/result.ts";
import { PageLink } from "./PageLink.tsx";
import { SpellingProposal } from "./SpellingProposal.tsx";

interface SearchNothingProps {
  readonly query: string;
  readonly nearest: Found["nearest"];
  readonly onGo?: () => void;
}

/** Says that nothing was found, in the same words whatever was looked for, and the ways on. */
export function SearchNothing({ query, nearest, onGo }: SearchNothingProps) {
  return (
    <>
      <div className="empty search-nothing">
        <p className="empty-title">Nothing on the register that may be named at your place.</p>
        {nearest.length > 0 ? (
          <p>
            Did you mean{" "}
            {nearest.map(({ text, to }, index) => (
              <span key={to}>
                {index > 0 ? ", " : ""}
                <PageLink to={to} {...(onGo && { onClick: onGo })}>
                  {text}
                </PageLink>
              </span>
            ))}
            ?
          </p>
        ) : null}
      </div>
      <SpellingProposal key={query} query={query} />
    </>
  );
}
