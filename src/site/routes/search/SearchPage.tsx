import { useState } from "react";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { SearchNothing } from "../../components/SearchNothing.tsx";
import { SearchResultFace } from "../../components/SearchResultFace.tsx";
import { SearchForm } from "../../components/SearchForm.tsx";
import { useSearch } from "../../components/use-search.ts";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { loadAnew } from "../../ui/load-anew.ts";
import { Mixed } from "../../ui/Mixed.tsx";
import { Section } from "../../ui/Section.tsx";
import { Head } from "../Head.tsx";
import { useAddressState } from "../address-state.ts";
import "../../components/cast-roll.css";

const shown = 50;

/** Everything that a query finds, at the reader’s place. */
export function Component() {
  const query = useAddressState().read("q");
  const [attempt, setAttempt] = useState(0);
  const retry = (): void => void loadAnew().then((loads) => loads || setAttempt(attempt + 1));
  return (
    <>
      <Head
        title="Search"
        description="Find a character, a person, an entry, a theory or a source by any recorded spelling."
        index={false}
      />
      <Section hangul="찾기" label="Search">
        <PageTitle
          title="Search"
          hangul="찾기"
          lead="By any spelling that was ever recorded, in Latin letters or Hangul, in either name order."
        />
        <SearchForm query={query} />
        {query.trim() === "" ? (
          <p className="meta">
            Or browse <PageLink to="/cast">the roll</PageLink>, <PageLink to="/people">people</PageLink>,{" "}
            <PageLink to="/world">the world</PageLink> and <PageLink to="/questions">the questions</PageLink>.
            Searching itself needs a script; browsing does not.
          </p>
        ) : (
          <Results key={attempt} query={query} onRetry={retry} />
        )}
      </Section>
    </>
  );
}

function Results({ query, onRetry }: { readonly query: string; readonly onRetry: () => void }) {
  const { answer, failed } = useSearch(query, shown);
  if (failed)
    return (
      <ErrorState
        title="The search did not arrive."
        detail="The connection may be down; pages that you have read still open."
        onRetry={onRetry}
      />
    );
  if (!answer) return <p className="meta">Searching…</p>;
  const { found, complete, cut } = answer;
  const count = found.groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return <SearchNothing query={query} nearest={found.nearest} />;
  return (
    <>
      <p className="meta" role="status">
        {/* The number last: it grows while results come, and nothing may move for it. */}
        <Mixed>{found.reading.explanation}</Mixed>
        {` ${cut ? "At least " : ""}${formatNumberOf(count, "result")}${complete ? "." : " so far."}`}
      </p>
      {found.groups.map(({ group, count: inGroup, results }) => (
        <section key={group} className="found">
          <h2>
            {group} <span className="roll-count">{inGroup}</span>
          </h2>
          <ol>
            {results.map((result) => (
              <li key={result.id}>
                <PageLink to={result.to} className="result">
                  <SearchResultFace result={result} />
                </PageLink>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
