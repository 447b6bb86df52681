import type { EpisodePageData } from "../../../wiki/queries/episode.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { EntryList } from "../../components/EntryList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { RecordField } from "../../components/RecordCard.tsx";
import { RecordCard } from "../../components/RecordCard.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { TagGrid } from "../../components/TagGrid.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SectionSeal } from "../SectionSeal.tsx";
import { EpisodeStory, storyOf } from "./EpisodeStory.tsx";

/** One episode. */
export const Component = () => <Asked page="episode">{(page) => <EpisodePage page={page} />}</Asked>;

function EpisodePage({ page }: { readonly page: EpisodePageData }) {
  const title = page.title === undefined ? page.label : `${page.label}, ${page.title}`;
  return (
    <>
      <Head title={title} description={page.line} />
      <Section hangul="회차" label={<Breadcrumbs trail={[{ text: "Episodes", to: "/episodes" }]} />}>
        <div className="sheet-with-card">
          <div>
            <PageTitle title={title} squares={["E", String(page.number).padStart(2, "0")]} lead={page.line} />
            <p className="turn">
              {page.before ? <PageLink to={page.before.to}>Before: {page.before.text}</PageLink> : null}
              {page.after ? <PageLink to={page.after.to}>Next: {page.after.text}</PageLink> : null}
            </p>
          </div>
          <RecordCard rows={cardRows(page)} />
        </div>
      </Section>
      <Section hangul="줄거리" label="Story" title="What happens">
        <EpisodeStory parts={storyOf(page)} />
        <SectionSeal
          page="episode"
          now={page}
          pick={storyOf}
          order={1}
          from={page.watched ? undefined : page.id}
        >
          {(parts) => <EpisodeStory parts={parts} />}
        </SectionSeal>
      </Section>
      {page.watched ? (
        <Section hangul="출석" label="Attendance" title="On record in this episode">
          <TagGrid items={page.present.map(({ tag, to }) => ({ tag, to }))} />
        </Section>
      ) : null}
      {page.soFar.length > 0 ? (
        <Section hangul="출석" label="Watch along" title="Before you watch it">
          <p className="meta">
            {page.before
              ? "Everybody on record so far, as they stood at the end of the episode before."
              : "Everybody who may be named before the first episode."}{" "}
            Who is in this one is sealed.
          </p>
          <TagGrid items={page.soFar.map(({ tag, to }) => ({ tag, to }))} />
        </Section>
      ) : null}
      <SeasonSection page={page} />
      <SourcesSection sources={page.sources}>
        {[page.note, page.titleNote].map((note) =>
          note === undefined ? null : (
            <p key={note} className="meta">
              {note}
            </p>
          ),
        )}
      </SourcesSection>
    </>
  );
}

/** The rows of the record card: what is public of an episode before it is watched. */
const cardRows = (page: EpisodePageData): RecordField[] => [
  { hangul: "시즌", label: "Season", children: page.season },
  { hangul: "회차", label: "Episode", children: `${page.number} of ${page.of}` },
  {
    hangul: "공개",
    label: "Released",
    children: (
      <>
        {page.released}
        <CitationMarks cites={page.cites} />
      </>
    ),
  },
  ...(page.runtime === undefined
    ? []
    : [
        {
          hangul: "길이",
          label: "Length",
          children: (
            <>
              {page.runtime}
              <CitationMarks cites={page.runtimeCites} />
            </>
          ),
        },
      ]),
];

/** What is on record of the whole season, open to everybody: who made it, and where its questions stand. */
const SeasonSection = ({ page }: { readonly page: EpisodePageData }) =>
  page.standings.length + page.makers.length === 0 ? null : (
    <Section hangul="시즌" label="The season" title={`Season ${page.season} on record`}>
      {page.standings.length > 0 ? <StandingList rows={page.standings} /> : null}
      {page.makers.length > 0 ? (
        <>
          <h3 className="mini-heading">Writers and directors</h3>
          <EntryList rows={page.makers} />
        </>
      ) : null}
    </Section>
  );
