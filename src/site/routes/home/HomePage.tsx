import { site } from "virtual:register";
import type { HomePageData } from "../../../wiki/queries/home.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { AtOdds } from "../../components/AtOdds.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { ProgressForm } from "../../components/ProgressForm.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { TagGrid } from "../../components/TagGrid.tsx";
import { movePlace } from "../../components/move-place.ts";
import { useReader } from "../../components/use-reader.ts";
import { Section } from "../../ui/Section.tsx";
import { progressChoices } from "../../components/progress-choices.ts";
import { Asked } from "../Asked.tsx";
import { SinceVisit } from "../changes/SinceVisit.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SlipSection } from "./SlipSection.tsx";
import "./home.css";
import "../../ui/counts.css";

/** Where things stand today. */
export const Component = () => <Asked page="home">{(page) => <HomePage page={page} />}</Asked>;

function HomePage({ page }: { readonly page: HomePageData }) {
  const { clocks } = useReader();
  const next = `season ${site.nextSeason.number}`;
  return (
    <>
      <Head title={site.name} description={site.tagline} />
      <Section
        hangul="출석부"
        label={
          <>
            Edition of <span className="no-break">{page.edition}</span>
          </>
        }
      >
        <PageTitle
          title={site.series.name}
          hangul={site.series.hangul}
          squares="title"
          syllables={site.series.syllables}
          lead={site.tagline}
        >
          <Counts counts={page.counts} />
        </PageTitle>
        <p className="lead premise">{site.series.premise}</p>
        <ProgressForm episodes={progressChoices} progress={clocks.progress} onChange={movePlace} />
      </Section>
      <Section
        hangul="현황"
        label="Standing"
        title={`Where ${next} stands`}
        more={<PageLink to="/questions">All questions</PageLink>}
      >
        <StandingList rows={page.standings} />
        <Outlook page={page} />
      </Section>
      <SlipSection slip={page.slip} />
      <Section
        hangul="신규"
        label="Latest"
        title="Latest entries"
        more={<PageLink to="/changes">All changes</PageLink>}
      >
        <SinceVisit />
        <ClaimList claims={page.latest} />
      </Section>
      {page.atOdds.length > 0 ? (
        <Section
          hangul="이견"
          label="Disputed"
          title="Sources at odds"
          more={<PageLink to="/questions">Every question</PageLink>}
        >
          {page.atOdds.map((odds) => (
            <div key={odds.question.to}>
              <h3>
                <PageLink to={odds.question.to}>{odds.question.text}</PageLink>
              </h3>
              <AtOdds one={odds.one} other={odds.other} />
            </div>
          ))}
        </Section>
      ) : null}
      <Section
        hangul="배역"
        label={`Cast, ${next}`}
        title={`Who is in ${next}`}
        more={<PageLink to="/people">All people</PageLink>}
      >
        <StandingList rows={page.cast} />
      </Section>
      <Section
        hangul="명부"
        label="The roll"
        title={`${site.groups[0]?.name ?? "The cast"}, as far as you have seen`}
        more={<PageLink to="/cast">The whole roll</PageLink>}
      >
        <TagGrid items={page.roll.map(({ tag, to, players }) => ({ tag, to, by: players.join(", ") }))} />
      </Section>
      <SourcesSection sources={page.sources} />
    </>
  );
}

function Counts({ counts }: { readonly counts: HomePageData["counts"] }) {
  const cells = [
    { name: "entries", count: counts.entries },
    { name: "sources", count: counts.sources },
    { name: "at odds", count: counts.atOdds },
    { name: "characters", count: counts.characters },
  ];
  return (
    <dl className="counts">
      {cells.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Outlook({ page: { outlook, countdown, lastReport } }: { readonly page: HomePageData }) {
  return (
    <p className="meta outlook">
      {outlook
        ? `Going by ${formatNumberOf(outlook.n, "live report")}, weighed by rank and age, the chance passes one in ten by ${outlook.p10}, one in two by ${outlook.p50} and nine in ten by ${outlook.p90}. It sums up reports and predicts nothing. `
        : null}
      {countdown
        ? `It is set for ${countdown.date}, in ${formatNumberOf(countdown.days, "day")}.`
        : lastReport
          ? `The newest dated report on the release is of ${lastReport.date}, ${formatNumberOf(lastReport.days, "day")} old.`
          : null}
    </p>
  );
}
