import type { TheoryPageData } from "../../../wiki/queries/theory.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CriteriaCells } from "../../components/CriteriaCells.tsx";
import { EvidenceList } from "../../components/EvidenceList.tsx";
import { ForecastPanel } from "../../components/ForecastPanel.tsx";
import { NameTag } from "../../components/NameTag.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SectionSeal } from "../SectionSeal.tsx";
import { TheoryHints } from "./TheoryHints.tsx";
import { TheoryStandingCard } from "./TheoryStandingCard.tsx";
import { TheoryTies } from "./TheoryTies.tsx";
import { TheoryVersions } from "./TheoryVersions.tsx";
import { theoryTopicWords } from "./theory-words.ts";
import "./speculation.css";

/** One theory. */
export const Component = () => <Asked page="theory">{(page) => <TheoryPage page={page} />}</Asked>;

function TheoryPage({ page }: { readonly page: TheoryPageData }) {
  const [current] = page.versions;
  const topic = theoryTopicWords[page.topic];
  return (
    <>
      <Head title={page.question} description={page.summary} />
      <Section
        hangul={topic.hangul}
        label={<Breadcrumbs trail={[{ text: "Speculation", to: "/speculation" }]} />}
      >
        <div className="theory-head">
          <div>
            {page.tag && (
              <NameTag
                id={page.tag.id}
                hangul={page.tag.hangul}
                material={page.tag.material}
                state={page.tag.state}
                size="l"
              />
            )}
            <PageTitle title={page.question} lead={page.summary} />
            {page.note === undefined ? null : <p className="meta">{page.note}</p>}
            {current ? (
              <CriteriaCells terms={current} decidedBy={current.decidedBy} />
            ) : (
              <p className="meta">By this day nobody had written down what would settle it.</p>
            )}
          </div>
          <div>
            <ForecastPanel key={page.id} proposition={page.id} settled={page.ruling !== undefined}>
              <TheoryHints page={page} />
            </ForecastPanel>
            <TheoryStandingCard page={page} />
          </div>
        </div>
      </Section>
      <Section hangul="증거" label="Evidence" title="For and against">
        <div className="evidence-sides">
          <EvidenceList title="For" pieces={page.supports} />
          <EvidenceList title="Against" pieces={page.undermines} />
        </div>
        <p className="meta">
          Weight is computed from what a piece rests on: three bars for what is on screen, official or
          settled, two for what is corroborated or on record, one for a report or a rumour.
          {page.tied &&
            " Live claims on the ledger’s question come in by rule: of each independent origin the strongest."}{" "}
          Struck evidence stays on the page and weighs nothing.
        </p>
        {page.tied ? null : (
          <SectionSeal
            page="theory"
            now={page}
            pick={({ supports, undermines }) => [...supports, ...undermines]}
            order={1}
          >
            {(pieces) => <EvidenceList title="Evidence" pieces={pieces} />}
          </SectionSeal>
        )}
      </Section>
      <TheoryTies page={page} />
      {current && <TheoryVersions versions={page.versions} />}
      <SourcesSection sources={page.sources} />
    </>
  );
}
