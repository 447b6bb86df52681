import type { SourcesPageData } from "../../../wiki/queries/sources.ts";
import { worksOnPage } from "../../../wiki/queries/work-pages.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import type { Turned } from "../../../lib/turn-to.ts";
import { readPageNumber, turnTo } from "../../../lib/turn-to.ts";
import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { sourceKinds } from "../../../wiki/vocabulary/sources.ts";
import { PageTitle } from "../../components/PageTitle.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { Head } from "../Head.tsx";
import type { AddressState } from "../address-state.ts";
import { useAddressState } from "../address-state.ts";
import { askAgain, useAnswer } from "../asking.ts";
import { PublisherRecords } from "./PublisherRecords.tsx";
import { WorksFilters } from "./WorksFilters.tsx";
import { WorksList } from "./WorksList.tsx";
import type { WorksFilter } from "./works-page.ts";
import { filterWorks } from "./works-page.ts";

/** Published works, and how their publishers’ claims turned out. */
export const Component = () => <Asked page="sources">{(page) => <SourcesPage page={page} />}</Asked>;

function SourcesPage({ page }: { readonly page: SourcesPageData }) {
  const address = useAddressState();
  const years = page.years.map(({ value }) => value);
  const filter: WorksFilter = {
    kind: address.readOneOf("kind", sourceKinds),
    year: address.readOneOf("year", years),
    text: address.read("text"),
  };
  const { works, failed, retry } = useWorks(page, filter, address);
  return (
    <>
      <Head
        title="Sources"
        description="Every published work on record, with its kind, its date and the claims it makes, and the track records of publishers."
      />
      <Section hangul="출처" label="Sources">
        <PageTitle
          title="Sources"
          hangul="출처"
          lead="One work, one page: who published it and when, what it claims, what it repeats. Works that give the story away are listed once you have watched far enough."
        />
        <AddressNotices
          address={address}
          known={[
            { name: "kind", values: sourceKinds },
            { name: "year", values: years },
          ]}
        />
        <PageNotice text={address.read("page")} />
        <WorksFilters
          page={page}
          filter={filter}
          onWrite={(changes) => address.write({ ...changes, page: "" })}
        />
        <p className="meta" role="status">
          {works ? formatNumberOf(works.total, "work") : ""}
        </p>
        {works ? (
          <WorksList works={works} addressOf={(number) => addressOf(filter, number)} />
        ) : failed ? (
          <ErrorState
            title="The list did not arrive."
            detail="The connection may be down. Without a filter the newest works still show."
            onRetry={retry}
          />
        ) : (
          <LoadingState />
        )}
      </Section>
      <Section hangul="전적" label="Records" title="How their claims turned out">
        <p className="prose">
          Of a publisher’s claims, those count whose question is settled or whose time has passed. A claim
          holds where it agrees with the ruling. Publishers without such a claim have no record yet.
        </p>
        <PublisherRecords records={page.records} />
      </Section>
    </>
  );
}

const PageNotice = ({ text }: { readonly text: string }) =>
  text === "" || readPageNumber(text) !== undefined ? null : (
    <p role="status" className="notice">
      “{text.slice(0, 40)}” in the address is no number of a page and was set aside.
    </p>
  );

/** The address of a page of the list, narrowed as it is. */
function addressOf(filter: WorksFilter, page: number): string {
  const words = Object.entries({ ...filter, page: page === 1 ? "" : String(page) });
  const query = new URLSearchParams(words.filter(([, value]) => value !== ""));
  return query.size > 0 ? `/sources?${query}` : "/sources";
}

/** The works to show: the first hundred come with the page, and only who wants others asks for the whole list. */
function useWorks(
  page: SourcesPageData,
  filter: WorksFilter,
  address: AddressState,
): { readonly works?: Turned<SourceRow>; readonly failed: boolean; readonly retry: () => void } {
  const number = readPageNumber(address.read("page")) ?? 1;
  const wanted = number > 1 || Object.values(filter).some((value) => value !== "");
  const { data, error, refetch } = useAnswer("works", "", wanted);
  const rest = { failed: error !== null, retry: () => void askAgain(refetch) };
  if (!wanted) {
    const pages = Math.max(1, Math.ceil(page.total / worksOnPage));
    return { works: { rows: page.rows, total: page.total, page: 1, pages }, ...rest };
  }
  return data && !data.sealed
    ? { works: turnTo(filterWorks(data.data, filter), number, worksOnPage), ...rest }
    : rest;
}
