import type { MonthPageData } from "../../../wiki/queries/changes.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { ChangeList } from "./ChangeList.tsx";

/** The changes of one month, or those that undated works bring. */
export const Component = () => <Asked page="month">{(page) => <MonthPage page={page} />}</Asked>;

function MonthPage({ page }: { readonly page: MonthPageData }) {
  const undated = page.id === "undated";
  const title = undated ? "What undated works say" : `What became known in ${page.title}`;
  return (
    <>
      <Head
        title={undated ? "Changes without a date" : `Changes in ${page.title}`}
        description={`${title}, and what it did to the answer and the standing of its question.`}
      />
      <Section hangul="변경" label={<Breadcrumbs trail={[{ text: "Changes", to: "/changes" }]} />}>
        <PageTitle
          title={title}
          lead={
            undated
              ? "Nobody knows when these works appeared, so they are news of no day. They count today and on no earlier one."
              : "Newest first, with what it did to the answer. A work whose date is uncertain stands at the last day it can have appeared. Every line leads to its source, and to the ledger of its question."
          }
        />
        {page.days.length + page.works.length === 0 ? (
          <EmptyState title="As of the day that you read, nothing of it was known." />
        ) : null}
        {page.days.length > 0 ? <ChangeList days={page.days} /> : null}
        {page.works.length > 0 ? (
          <p className="meta">
            <LinkList before="Works: " links={page.works} />
          </p>
        ) : null}
        <p className="turn">
          <span>{page.earlier ? <PageLink to={page.earlier.to}>← {page.earlier.text}</PageLink> : null}</span>
          <span>{page.later ? <PageLink to={page.later.to}>{page.later.text} →</PageLink> : null}</span>
        </p>
      </Section>
    </>
  );
}
