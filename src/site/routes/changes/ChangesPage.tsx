import { formatMonth } from "../../../lib/format-date.ts";
import { groupBy } from "../../../lib/group.ts";
import type { ChangesPageData } from "../../../wiki/queries/changes.ts";
import { PageTitle } from "../../components/PageTitle.tsx";
import { useAsOf } from "../../components/use-as-of.ts";
import { useVisits } from "../../components/use-visits.ts";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { ComparisonSection } from "./ComparisonSection.tsx";
import { MonthIndex } from "./MonthIndex.tsx";
import { VisitMarks } from "./VisitMarks.tsx";

/** What became known, and what it did. */
export const Component = () => <Asked page="changes">{(page) => <ChangesPage page={page} />}</Asked>;

function ChangesPage({ page }: { readonly page: ChangesPageData }) {
  const { since } = useVisits();
  const { past } = useAsOf();
  // A section stays in its place and comes to say another month: out of sight it then waits for what is seen.
  const months = [...groupBy(page.days, ({ day }) => day.slice(0, 7))].map(([month, days], place) => ({
    place,
    month,
    days,
  }));
  const marked = months.find(({ days }) => days.some(({ day }) => since !== null && day <= since))?.month;
  return (
    <>
      <Head
        title="Changes"
        description="What became known, newest first, and what it did to the answer and the standing of its question."
      />
      <Section hangul="변경" label="Changes">
        <PageTitle
          title="What became known"
          lead="Newest first, with what it did to the answer. A work whose date is uncertain stands at the last day it can have appeared."
        />
        <VisitMarks page={page} />
      </Section>
      <ComparisonSection />
      {months.map(({ place, month, days }) => (
        <Section key={place} label="" title={formatMonth(`${month}-01`)}>
          <ChangeList days={days} read={month === marked && !past ? since : null} />
        </Section>
      ))}
      <Section
        hangul="월별"
        label="By month"
        title={page.more ? "Earlier, and month by month" : "Month by month"}
      >
        <MonthIndex months={page.months} />
      </Section>
    </>
  );
}
