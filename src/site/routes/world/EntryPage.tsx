import type { EntryPageData } from "../../../wiki/queries/entry.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { FactList } from "../../components/FactList.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { MomentList } from "../../components/MomentList.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { RecordField } from "../../components/RecordCard.tsx";
import { RecordCard } from "../../components/RecordCard.tsx";
import { Hangul } from "../../ui/Hangul.tsx";
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
  return (
    <>
      <Head title={name.credited} description={page.line} />
      <Section
        hangul={loreHeadings[kind].hangul}
        label={<Breadcrumbs trail={[{ text: "World", to: "/world" }]} />}
      >
        <div className="sheet-with-card">
          <PageTitle title={name.credited} hangul={name.hangul} lead={page.line} />
          <RecordCard rows={cardRows(page)} />
        </div>
      </Section>
      <Section hangul="기록" label="Facts" title="What is on record">
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
      <SourcesSection sources={page.sources}>
        {page.note === undefined ? null : (
          <p className="meta">
            <Mixed>{page.note}</Mixed>
          </p>
        )}
      </SourcesSection>
    </>
  );
}

/** The rows of the record card: what kind of thing it is, and where its Korean name comes from. */
function cardRows({ name, kind, nameCites }: EntryPageData): RecordField[] {
  const { one, hangul } = loreHeadings[kind];
  return [
    { hangul, label: "Kind", children: one },
    {
      hangul: "명칭",
      label: "Name",
      children: (
        <>
          {name.hangul === undefined ? name.credited : <Hangul>{name.hangul}</Hangul>}
          <CitationMarks cites={nameCites} />
          {name.hangulBasis === undefined || name.hangulBasis === "sourced" ? null : (
            <small>
              Hangul {name.hangulBasis === "memory" ? "from memory" : "transliterated"}, not seen in a source
            </small>
          )}
          {name.note === undefined ? null : (
            <small>
              <Mixed>{name.note}</Mixed>
            </small>
          )}
        </>
      ),
    },
  ];
}
