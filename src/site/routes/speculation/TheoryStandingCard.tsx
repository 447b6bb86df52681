import type { TheoryPageData } from "../../../wiki/queries/theory.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { theoryStandingRules, theoryStandingWords, theoryTopicWords } from "./theory-words.ts";

/** Where a theory stands and why, what it is about, and who holds it: the right column of its page. */
export const TheoryStandingCard = ({ page }: { readonly page: TheoryPageData }) => (
  <aside className="theory-card" aria-labelledby="standing">
    <h2 id="standing">{theoryStandingWords[page.standing]}</h2>
    <p className="meta">
      {theoryStandingRules[page.standing]} For {formatWeight(page.weights.supports)}, against{" "}
      {formatWeight(page.weights.undermines)}.
    </p>
    {page.overdue && <p className="meta">Its time is up, and no ruling has been given yet.</p>}
    <dl className="fields">
      {page.ruling && (
        <>
          <dt>Ruled on {page.ruling.date}</dt>
          <dd>
            {page.ruling.reason}
            <CitationMarks cites={page.ruling.cites} />
          </dd>
        </>
      )}
      <dt>About</dt>
      <dd>
        {theoryTopicWords[page.topic].word}
        <LinkList links={page.characters} before=": " />
      </dd>
      {page.tied && (
        <>
          <dt>Tied to</dt>
          <dd>
            <LinkList links={[page.tied]} />
          </dd>
        </>
      )}
      <dt>Held by</dt>
      <dd>
        {page.statedBy.length === 0 ? (
          "Nobody named: the register asks."
        ) : (
          <>
            {page.statedBy.length === 1 ? "One work" : `${page.statedBy.length} works`}
            <CitationMarks cites={page.statedBy} />
          </>
        )}
      </dd>
    </dl>
  </aside>
);

/** A weight with its half: 6.5 is “6½”. */
const formatWeight = (weight: number): string =>
  weight % 1 === 0 ? String(weight) : `${weight < 1 ? "" : Math.floor(weight)}½`;
