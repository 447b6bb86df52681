import { site } from "virtual:register";
import type { PersonPageData } from "../../../wiki/queries/person.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
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
        <PageTitle title={name.credited} hangul={name.hangul} lead={page.line} />
        <p className="meta">
          On the record as {page.jobs.join(", ")}
          <CitationMarks cites={page.cites} />
          {page.knownFor.length > 0 ? <Mixed>{` Known for ${page.knownFor.join(", ")}.`}</Mixed> : null}
        </p>
        {name.hangulBasis === undefined || name.hangulBasis === "sourced" ? null : (
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
          {page.parts.length === 0 ? (
            <p className="meta">No part on record may be named at your place in the story.</p>
          ) : null}
          <TagGrid items={page.parts.map(({ tag, to, season }) => ({ tag, to, by: `Season ${season}` }))} />
          {page.parts.map(({ tag, note }) =>
            note === undefined ? null : (
              <p key={tag.id} className="meta">
                {tag.name}: {note}
              </p>
            ),
          )}
          <NextSeal />
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
