import type { SpeculationPageData, TheoryRow } from "../../../wiki/queries/theory.ts";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { OwnOdds } from "../../components/OwnOdds.tsx";
import { Tally } from "../../components/Tally.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { OwnFilter } from "./OwnFilter.tsx";
import { useOwnFilter } from "./use-own-filter.ts";
import { theoryStandingWords, theoryTopicWords } from "./theory-words.ts";

/** Theories, and what is open in the real world. */
export const Component = () => <Asked page="speculation">{(page) => <SpeculationPage page={page} />}</Asked>;

function SpeculationPage({ page }: { readonly page: SpeculationPageData }) {
  const mine = useOwnFilter();
  const rows = page.rows.filter(({ id }) => mine.holds(id));
  const topics = page.topics.filter((topic) => rows.some((row) => row.topic === topic));
  return (
    <>
      <Head
        title="Speculation"
        description="Theories with what would settle them, the evidence for and against, and the questions of the next season that are still open."
      />
      <Section hangul="추측" label="Speculation">
        <PageTitle
          title="Speculation"
          hangul="추측"
          lead="A theory says in advance what would settle it, and cites what speaks for and against it. Its standing is computed; nobody types one."
        />
        {page.rows.length === 0 ? null : <OwnFilter filter={mine} ids={page.rows.map(({ id }) => id)} />}
      </Section>
      {topics.map((topic) => (
        <Section
          key={topic}
          hangul={theoryTopicWords[topic].hangul}
          label={theoryTopicWords[topic].word}
          title={theoryTopicWords[topic].word}
        >
          <ol className="theories">
            {rows
              .filter((row) => row.topic === topic)
              .map((row) => (
                <TheoryItem key={row.id} row={row} />
              ))}
          </ol>
          <NextSeal />
        </Section>
      ))}
      <Section
        hangul="미정"
        label="Still open"
        title="Open in the real world"
        more={<PageLink to="/questions">All questions</PageLink>}
      >
        <ul className="theories">
          {page.open.map(({ link, settledBy }) => (
            <li key={link.to}>
              <h3>
                <PageLink to={link.to}>{link.text}</PageLink>
              </h3>
              <p className="meta">{settledBy}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function TheoryItem({ row }: { readonly row: TheoryRow }) {
  return (
    <li className="theory-with-odds">
      <div>
        <h3>
          <PageLink to={row.link.to}>{row.link.text}</PageLink>
        </h3>
        <p>{row.summary}</p>
        <p className="meta theory-balance">
          <b>{theoryStandingWords[row.standing]}</b> · For <Tally count={row.supports} /> · Against{" "}
          <Tally count={row.undermines} />
        </p>
      </div>
      <OwnOdds proposition={row.id} />
    </li>
  );
}
