import type { EpisodePageData } from "../../../wiki/queries/episode.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { TagGrid } from "../../components/TagGrid.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SectionSeal } from "../SectionSeal.tsx";

/** One episode. */
export const Component = () => <Asked page="episode">{(page) => <EpisodePage page={page} />}</Asked>;

function EpisodePage({ page }: { readonly page: EpisodePageData }) {
  const title = page.title === undefined ? page.label : `${page.label}, ${page.title}`;
  return (
    <>
      <Head title={title} description={page.line} />
      <Section hangul="회차" label={<Breadcrumbs trail={[{ text: "Episodes", to: "/episodes" }]} />}>
        <PageTitle title={title} lead={page.line} />
        <dl className="fields">
          <dt>Released</dt>
          <dd>
            {page.released}
            <CitationMarks cites={page.cites} />
          </dd>
          <dt>Length</dt>
          <dd>
            {page.runtime}
            <CitationMarks cites={page.runtimeCites} />
          </dd>
          {page.titleNote === undefined ? null : (
            <>
              <dt>Title</dt>
              <dd>{page.titleNote}</dd>
            </>
          )}
          {page.note === undefined ? null : (
            <>
              <dt>Note</dt>
              <dd>{page.note}</dd>
            </>
          )}
        </dl>
        <p className="turn">
          {page.before ? <PageLink to={page.before.to}>Before: {page.before.text}</PageLink> : null}
          {page.after ? <PageLink to={page.after.to}>Next: {page.after.text}</PageLink> : null}
        </p>
      </Section>
      <Section hangul="줄거리" label="Story" title="What happens">
        {page.synopsis.map(({ text, cites }) => (
          <p key={text} className="prose">
            {text}
            <CitationMarks cites={cites} />
          </p>
        ))}
        <EventList events={page.events} />
        <SectionSeal page="episode" now={page} pick={({ events }) => events} order={1}>
          {(events) => <EventList events={events} />}
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
            Everybody on record so far, as they stood at the end of the episode before. Who is in this one is
            sealed.
          </p>
          <TagGrid items={page.soFar.map(({ tag, to }) => ({ tag, to }))} />
        </Section>
      ) : null}
      <SourcesSection sources={page.sources} />
    </>
  );
}

/** What happens, in the order of the episode. */
const EventList = ({ events }: { readonly events: EpisodePageData["events"] }) => (
  <ol className="events">
    {events.map(({ id, text, characters, note, cites }) => (
      <li key={id} id={id}>
        <p>
          {text}
          <CitationMarks cites={cites} />
          <CopyLink id={id} />
        </p>
        <p className="meta">
          <LinkList links={characters} />
        </p>
        {note === undefined ? null : <p className="meta">{note}</p>}
      </li>
    ))}
  </ol>
);
