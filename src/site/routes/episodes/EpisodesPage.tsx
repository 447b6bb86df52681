import type { EpisodesPageData } from "../../../wiki/queries/episode.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
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
      {page.seasons.map(({ number, episodes }) => (
        <Section key={number} hangul={`시즌 ${number}`} label={`Season ${number}`} title={`Season ${number}`}>
          {episodes.length === 0 ? (
            <p className="meta">
              No episode is known yet. <PageLink to="/timeline">The timeline</PageLink> has what is said about
              it.
            </p>
          ) : (
            <ol className="episodes">
              {episodes.map(({ link, line, released, title }) => (
                <li key={link.to}>
                  <PageLink to={link.to}>
                    {title === undefined ? link.text : `${link.text}, ${title}`}
                  </PageLink>
                  <span>{line}</span>
                  <span className="meta">{released}</span>
                </li>
              ))}
            </ol>
          )}
        </Section>
      ))}
    </>
  );
}
