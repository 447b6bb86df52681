import { coherenceHints } from "../../../wiki/forecasts/coherence.ts";
import { latestNumbers } from "../../../wiki/forecasts/forecast.ts";
import type { TheoryPageData } from "../../../wiki/queries/theory.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { useOwn } from "../../components/use-own.ts";
import { HintItem } from "./HintItem.tsx";

/**
 * Whether the reader’s numbers on this theory and on those it bears on can all be right; nothing where it bears on none.
 * One contradiction has its room from the start, so that nothing moves when the numbers come; others stand on the board.
 */
export function TheoryHints({ page }: { readonly page: TheoryPageData }) {
  const own = useOwn();
  if (page.relations.length === 0) return null;
  const [first, ...others] = coherenceHints(page.relations, latestNumbers(own?.forecasts ?? []));
  const links = new Map([...page.rivals, ...page.implies, ...page.impliedBy].map((tied) => [tied.id, tied]));
  return (
    <div className="theory-hints" role="status">
      {first ? (
        <ul className="own-hints">
          <HintItem hint={first} nameOf={(id) => (id === page.id ? "This theory" : links.get(id))} />
        </ul>
      ) : (
        <p className="meta">
          It bears on other theories. Where your numbers on them and on this one cannot all be right, it is
          said here.
        </p>
      )}
      {others.length > 0 && (
        <PageLink to="/speculation/mine">
          {others.length === 1 ? "One more contradiction" : `${others.length} more contradictions`}
        </PageLink>
      )}
    </div>
  );
}
