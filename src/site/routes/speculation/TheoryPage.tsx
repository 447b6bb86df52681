import type { TheoryPageData } from "../../../wiki/queries/theory.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { EvidenceList } from "../../components/EvidenceList.tsx";
import { ForecastPanel } from "../../components/ForecastPanel.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { theoryStandingWords, theoryTopicWords } from "./theory-words.ts";

/** One theory. */
export const Component = () => <Asked page="theory">{(page) => <TheoryPage page={page} />}</Asked>;

function TheoryPage({ page }: { readonly page: TheoryPageData }) {
  return (
    <>
      <Head title={page.question} description={page.summary} />
      <Section hangul="추측" label={<Breadcrumbs trail={[{ text: "Speculation", to: "/speculation" }]} />}>
        <div className="sheet-with-odds">
          <div>
            <PageTitle title={page.question} lead={page.summary} />
            <p className="meta">
              {theoryTopicWords[page.topic].word} · <b>{theoryStandingWords[page.standing]}</b> · held by
              <CitationMarks cites={page.statedBy} />
              <LinkList links={page.characters} before=" · about " />
            </p>
            {page.note === undefined ? null : <p className="meta">{page.note}</p>}
          </div>
          <ForecastPanel key={page.id} proposition={page.id} settled={page.ruling !== undefined} />
        </div>
      </Section>
      <Section hangul="근거" label="Evidence" title="For and against">
        <div className="evidence-sides">
          <EvidenceList title="For" pieces={page.supports} />
          <EvidenceList title="Against" pieces={page.undermines} />
        </div>
        <NextSeal />
      </Section>
      <Section hangul="기준" label="Criteria" title="What would settle it">
        <p className="prose">{page.proposition}</p>
        <dl className="fields">
          <dt>It holds if</dt>
          <dd>{page.criteria.holds}</dd>
          <dt>It fails if</dt>
          <dd>{page.criteria.fails}</dd>
          <dt>Decided by</dt>
          <dd>{page.criteria.deadline}</dd>
          {page.ruling ? (
            <>
              <dt>Ruled on {page.ruling.date}</dt>
              <dd>
                {page.ruling.holds ? "It held. " : "It failed. "}
                {page.ruling.reason}
                <CitationMarks cites={page.ruling.cites} />
              </dd>
            </>
          ) : null}
        </dl>
      </Section>
      <SourcesSection sources={page.sources} />
    </>
  );
}
