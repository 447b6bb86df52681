import { addressOfPage } from "../../../wiki/queries/list-pages.ts";
import type { QuestionPageData } from "../../../wiki/queries/question.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { AsOfSlider } from "../../components/AsOfSlider.tsx";
import { AtOdds } from "../../components/AtOdds.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { SignOffBox } from "../../components/SignOffBox.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { WorkTree } from "../../components/WorkTree.tsx";
import { WhyStanding } from "../../components/WhyStanding.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import { topicWords } from "./topic-words.ts";

/** The ledger of one question. */
export const Component = () => <Asked page="question">{(page) => <QuestionPage page={page} />}</Asked>;

function QuestionPage({ page }: { readonly page: QuestionPageData }) {
  const { standing } = page;
  return (
    <>
      <Head
        title={titleOfPage(page.text, page.turn)}
        description={`${standing.answer} (${standing.standing}). Every claim on it, dated and by source.`}
      />
      <Section
        hangul={topicWords[page.topic].hangul}
        label={<Breadcrumbs trail={[{ text: "Questions", to: "/questions" }]} />}
      >
        <PageTitle title={page.text} lead={standing.answer} />
        <div className="answer-standing">
          <StandingStamp standing={standing.standing} /> <WhyStanding why={page.why} />{" "}
          <SignOffBox signOff={standing.signOff} />
          <span className="meta">
            {standing.date === "" ? null : `Said ${standing.date}`}
            <CitationMarks cites={standing.cites} />
          </span>
        </div>
        {page.unannounced ? (
          <p className="meta">
            Not announced, as of{" "}
            <PageLink to={page.unannounced.to}>
              {page.unannounced.by}, {page.unannounced.date}
            </PageLink>
            .
          </p>
        ) : null}
        {page.freshness === undefined ? null : <p className="hand">{page.freshness}</p>}
        <dl className="fields">
          {page.subject ? (
            <>
              <dt>About</dt>
              <dd>
                <LinkList links={[page.subject]} />
              </dd>
            </>
          ) : null}
          <dt>Settled by</dt>
          <dd>{page.settledBy}</dd>
          {page.ruling ? (
            <>
              <dt>Ruled on {page.ruling.date}</dt>
              <dd>
                {page.ruling.reason}
                <CitationMarks cites={page.ruling.cites} />
              </dd>
            </>
          ) : null}
          {page.note === undefined ? null : (
            <>
              <dt>Editors’ finding</dt>
              <dd>{page.note}</dd>
            </>
          )}
        </dl>
      </Section>
      {page.atOdds.length > 0 ? (
        <Section hangul="이견" label="At odds" title="Sources at odds">
          {page.atOdds.map(({ one, other }) => (
            <AtOdds key={`${one.id} ${other.id}`} one={one} other={other} />
          ))}
        </Section>
      ) : null}
      <Section hangul="기록" label="Ledger" title="Every claim, newest first">
        <AsOfSlider />
        {page.claims.length === 0 ? (
          <EmptyState title="Nobody has said anything about it yet." />
        ) : (
          <ClaimList claims={page.claims} />
        )}
        <TurnPages
          turn={page.turn}
          addressOf={(number) => addressOfPage(`/questions/${page.id}`, number)}
          back="Newer claims"
          on="Older claims"
        />
      </Section>
      {page.family.trees.length > 0 ? (
        <Section hangul="계보" label="Genealogy" title="Who repeated whom">
          <WorkTree family={page.family} />
          {page.family.alone > 0 ? (
            <p className="meta">
              {formatNumberOf(page.family.alone, "other work")} on this question{" "}
              {page.family.alone === 1 ? "goes" : "go"} back to no work on record.
            </p>
          ) : null}
        </Section>
      ) : null}
      <SourcesSection sources={page.sources} />
    </>
  );
}
