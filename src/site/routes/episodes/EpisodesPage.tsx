import type { EpisodesPageData } from "../../../wiki/queries/episode.ts";
import type { SeasonView } from "../../../wiki/queries/season.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";

/** The episodes. */
export const Component = () => <Asked page="episodes">{(page) => <EpisodesPage page={page} />}</Asked>;

function EpisodesPage({ page }: { readonly page: EpisodesPageData }) {
  return (
    <>
      <Head
        title="Episodes"
        description="Every episode; what happens in one is sealed until you have watched it."
      />
      <Section hangul="회차" label="Episodes">
        <PageTitle title="Episodes" lead="What happens in an episode is sealed until you have watched it." />
      </Section>
      {page.seasons.map((season) => (
        <Section
          key={season.number}
          hangul={`시즌 ${season.number}`}
          label={`Season ${season.number}`}
          title={`Season ${season.number}`}
        >
          {season.episodes.length === 0 ? (
            <p className="meta">
              No episode is known yet. <PageLink to="/timeline">The timeline</PageLink> has what is said about
              it.
            </p>
          ) : (
            <>
              <InCommon season={season} />
              <EpisodeRows season={season} />
            </>
          )}
        </Section>
      ))}
      <SourcesSection sources={page.sources} />
    </>
  );
}

/** What the record says alike of every episode of a season, once. */
function InCommon({ season }: { readonly season: SeasonView }) {
  const { released, releasedCites, runtime, runtimeCites, titleNote } = season;
  return (
    <p className="meta">
      {released === undefined ? null : (
        <>
          Every episode was released on {released}.<CitationMarks cites={releasedCites} />{" "}
        </>
      )}
      {runtime === undefined ? null : (
        <>
          Length: {runtime}
          <CitationMarks cites={runtimeCites} />{" "}
        </>
      )}
      {titleNote}
    </p>
  );
}

const EpisodeRows = ({ season }: { readonly season: SeasonView }) => (
  <ol className="episodes">
    {season.episodes.map(({ link, released, title, watched }) => (
      <li key={link.to}>
        <PageLink to={link.to}>{title === undefined ? link.text : `${link.text}, ${title}`}</PageLink>
        <span className="meta">{released}</span>
        <span className="meta">{watched ? "Watched" : "Sealed"}</span>
      </li>
    ))}
  </ol>
);
