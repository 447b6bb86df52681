import type { ChangesPageData } from "../../../wiki/queries/changes.ts";
import { ClaimList } from "../../components/ClaimList.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { SourceList } from "../../components/SourceList.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";

/** What became known, and when. */
export const Component = () => <Asked page="changes">{(page) => <ChangesPage page={page} />}</Asked>;

function ChangesPage({ page }: { readonly page: ChangesPageData }) {
  return (
    <>
      <Head
        title="Changes"
        description="What became known, newest first: every claim by the last day on which its work can have appeared."
      />
      <Section hangul="변경" label="Changes">
        <PageTitle
          title="What became known"
          lead="Newest first. A work whose date is uncertain stands at the last day it can have appeared; undated works stand at the end."
        />
      </Section>
      {page.days.map(({ day, claims }) => (
        <Section key={day} label={day} title={day}>
          <ClaimList claims={claims} />
        </Section>
      ))}
      <Section hangul="출처" label="Sources" title="Sources on this page">
        <SourceList sources={page.sources} />
      </Section>
    </>
  );
}
