import type { EntryPageData } from "../../../wiki/queries/entry.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { FactList } from "../../components/FactList.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { MomentList } from "../../components/MomentList.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Mixed } from "../../ui/Mixed.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection, SpellingsSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SectionSeal } from "../SectionSeal.tsx";
import { loreHeadings } from "./lore-headings.ts";

/** One place, concept, object or organisation. */
export const Component = () => <Asked page="entry">{(page) => <EntryPage page={page} />}</Asked>;

function EntryPage({ page }: { readonly page: EntryPageData }) {
  const { name, kind } = page;
  const { hangul, one } = loreHeadings[kind];
  return (
    <>
      <Head title={name.credited} description={page.line} />
      <Section hangul={hangul} label={<Breadcrumbs trail={[{ text: "World", to: "/world" }]} />}>
        <PageTitle title={name.credited} hangul={name.hangul} lead={page.line} />
        <p className="meta">
          {one}
          {page.nameCites.length > 0 ? <CitationMarks cites={page.nameCites} /> : null}
          {name.hangulBasis === "memory" ? ". The Hangul is from memory and was not seen in a source." : null}
          {name.hangulBasis === "transliteration"
            ? ". The Hangul is a transliteration and was not seen in a source."
            : null}
        </p>
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
      <Section hangul="기록" label="Facts" title="What the series tells">
        <FactList facts={page.facts} />
        <SectionSeal page="entry" now={page} pick={({ facts }) => facts} order={1}>
          {(facts) => <FactList facts={facts} />}
        </SectionSeal>
      </Section>
      {page.moments.length > 0 ? (
        <Section hangul="경과" label="Moments" title="What happens here">
          <p className="meta">
            <LinkList links={page.characters} before="With " />
          </p>
          <MomentList moments={page.moments} />
        </Section>
      ) : null}
      <SpellingsSection title="Also called" spellings={page.spellings} />
      <SourcesSection sources={page.sources} />
    </>
  );
}
