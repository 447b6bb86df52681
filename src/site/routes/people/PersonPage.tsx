import { site } from "virtual:register";
import type { PersonPageData } from "../../../wiki/queries/person.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { NextSeal, useNextEpisode } from "../../components/NextSeal.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { TagGrid } from "../../components/TagGrid.tsx";
import { Mixed } from "../../ui/Mixed.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection, SpellingsSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";

/** One actor or member of the crew. */
export const Component = () => <Asked page="person">{(page) => <PersonPage page={page} />}</Asked>;

function PersonPage({ page }: { readonly page: PersonPageData }) {
  const { name } = page;
  return (
    <>
      <Head
        title={name.credited}
        description={`${page.line} Every spelling seen, and who said what of ${name.credited} and season ${site.nextSeason.number}.`}
      />
      <Section hangul="사람" label={<Breadcrumbs trail={[{ text: "People", to: "/people" }]} />}>
        <PageTitle title={name.credited} hangul={name.hangul} syllables={page.syllables} lead={page.line} />
        <p className="meta">
          Listed as {page.jobs.join(", ")}.
          <CitationMarks cites={page.cites} />
          {page.knownFor.length > 0 ? <Mixed>{` Other work: ${page.knownFor.join(", ")}.`}</Mixed> : null}
        </p>
        {name.note !== undefined ||
        name.hangulBasis === undefined ||
        name.hangulBasis === "sourced" ? null : (
          <p className="meta">
            The Hangul is {name.hangulBasis === "memory" ? "from memory" : "a transliteration"} and was not
            seen in a source.
          </p>
        )}
        {name.note === undefined ? null : (
          <p className="meta">
            <Mixed>{name.note}</Mixed>
          </p>
        )}
        {page.note === undefined ? null : (
          <p className="meta">
            <Mixed>{page.note}</Mixed>
          </p>
        )}
      </Section>
      {page.jobs.includes("actor") ? (
        <Section hangul="배역" label="Parts" title="Parts">
          <Parts page={page} />
        </Section>
      ) : null}
      <Section hangul="현황" label="Standing" title={`Season ${site.nextSeason.number}`}>
        {page.standings.length > 0 ? (
          <StandingList rows={page.standings} />
        ) : (
          <p className="meta">
            No work on record says anything of {name.credited} and season {site.nextSeason.number}.
          </p>
        )}
      </Section>
      {page.alsoAsked.length > 0 ? (
        <Section hangul="질문" label="Questions" title="Also asked">
          <StandingList rows={page.alsoAsked} />
        </Section>
      ) : null}
      {page.claims.length > 0 ? (
        <Section hangul="기록" label="Claims" title="Who said what">
          <ClaimList claims={page.claims} />
        </Section>
      ) : null}
      <SpellingsSection title="Every spelling seen" spellings={page.spellings} />
      <SourcesSection sources={page.sources} />
    </>
  );
}

/** Parts in the episodes, sealed past the reader’s place, and what is said of one in the coming season. */
function Parts({ page: { parts, partsAsked } }: { readonly page: PersonPageData }) {
  const next = useNextEpisode();
  return (
    <>
      {parts.length > 0 ? (
        <TagGrid
          items={parts.map(({ tag, to, season, disputed, cites }) => ({
            tag,
            to,
            by: (
              <>
                Season {season}
                <CitationMarks cites={cites} />
                {disputed === undefined ? null : (
                  <>
                    {" "}
                    <PageLink to={disputed}>Sources are at odds</PageLink>
                  </>
                )}
              </>
            ),
          }))}
        />
      ) : next ? (
        <p className="meta">No part in an episode may be named at your place in the story.</p>
      ) : (
        <p className="meta">No part in an episode is on record.</p>
      )}
      {parts.map(({ tag, note }) =>
        note === undefined ? null : (
          <p key={tag.id} className="meta">
            {tag.name}: {note}
          </p>
        ),
      )}
      <NextSeal />
      {partsAsked.length > 0 ? (
        <>
          <h3 className="mini-heading">Season {site.nextSeason.number}, as reported</h3>
          <StandingList rows={partsAsked} />
        </>
      ) : null}
    </>
  );
}
