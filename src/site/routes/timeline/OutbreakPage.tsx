import type { OutbreakPageData } from "../../../wiki/queries/outbreak.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { MomentList } from "../../components/MomentList.tsx";
import { useNextEpisode } from "../../components/NextSeal.tsx";
import { useSoFar } from "../../components/use-so-far.ts";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SectionSeal } from "../SectionSeal.tsx";

/** The outbreak in story time. */
export const Component = () => <Asked page="outbreak">{(page) => <OutbreakPage page={page} />}</Asked>;

function OutbreakPage({ page }: { readonly page: OutbreakPageData }) {
  const soFar = useSoFar();
  const next = useNextEpisode();
  return (
    <>
      <Head
        title="The outbreak, day by day"
        description="The outbreak in story time, as far as you have watched."
      />
      <Section hangul="경과" label={<Breadcrumbs trail={[{ text: "Timeline", to: "/timeline" }]} />}>
        <PageTitle
          title="The outbreak, day by day"
          lead={`The story in its own time, ${soFar}. Most days are inferred, because the series seldom names one.`}
        />
      </Section>
      {page.days.map(({ day, moments }, index) => (
        <Section key={`${day} ${String(index)}`} hangul={String(index + 1)} label={day} title={day}>
          <MomentList moments={moments} />
        </Section>
      ))}
      {next ? (
        <Section hangul="봉인" label="Sealed" title="Further on">
          <SectionSeal
            page="outbreak"
            now={page}
            pick={({ days }) => days.flatMap(({ moments }) => moments)}
            order={1}
          >
            {(moments) => <MomentList moments={moments} />}
          </SectionSeal>
        </Section>
      ) : null}
      <SourcesSection sources={page.sources} />
    </>
  );
}
