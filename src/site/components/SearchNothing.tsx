import { site } from "virtual:register";
import type { Found } from "../../wiki/search/result.ts";
import { PageLink } from "./PageLink.tsx";
import { spellingProposal } from "./spelling-proposal.ts";

interface SearchNothingProps {
  readonly query: string;
  readonly nearest: Found["nearest"];
  readonly onGo?: () => void;
}

/** Says that nothing was found, in the same words whatever was looked for, and the ways on. */
export function SearchNothing({ query, nearest, onGo }: SearchNothingProps) {
  const proposal = spellingProposal(site.repository, query);
  return (
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
      {proposal === undefined ? null : (
        <p>
          Is it how somebody writes a name?{" "}
          <a href={proposal} rel="noopener noreferrer external">
            Propose the spelling
          </a>
          , with where you saw it.
        </p>
      )}
    </div>
  );
}
