import { useMemo } from "react";
import { site } from "virtual:register";
import type { TimelinePageData } from "../../../wiki/queries/timeline.ts";
import type { SlipClaim, SlipData } from "../../../wiki/queries/slip.ts";
import { findingOf } from "../../../wiki/queries/slip-finding.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { SlipChart } from "../../components/SlipChart.tsx";
import { SourceList } from "../../components/SourceList.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { slipOrders } from "../../components/slip-orders.ts";
import { useArrival } from "../../components/use-arrival.ts";
import { useAsOf } from "../../components/use-as-of.ts";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { useAddressState } from "../address-state.ts";
import { EventYears } from "./EventYears.tsx";
import { SpanNotice } from "./SpanNotice.tsx";
import { TimelineControls } from "./TimelineControls.tsx";
import { useEvents } from "./use-events.ts";
import "../../components/slip.css";

/** The making of the series, dated. */
export const Component = () => <Asked page="timeline">{(page) => <TimelinePage page={page} />}</Asked>;

function TimelinePage({ page }: { readonly page: TimelinePageData }) {
  const { slip } = page;
  const address = useAddressState();
  const { read, readOneOf, write } = address;
  const { filters, turned, ...events } = useEvents(page, address);
  const { publisher } = filters;
  const clear = (): void => write({ topic: "", standing: "", publisher: "", page: "" });
  const drawn = useSlipOf(publisher, slip);
  useArrival();
  return (
    <>
      <Head
        title={titleOfPage("Production timeline", page.turn)}
        description="Every dated event in the making, with who said so, and every window in which the next season was said to arrive."
      />
      <Section hangul="연표" label="Timeline">
        <Finding page={page} />
        <SpanNotice span={read("span")} />
        <AddressNotices address={address} known={[{ name: "order", values: slipOrders }]} />
        <SlipChart
          data={drawn}
          view={{ span: read("span"), order: readOneOf("order", slipOrders) }}
          onSpan={(span) => write({ span })}
          onOrder={(wanted) => write({ order: wanted })}
        >
          {publisher !== "" && (
            <>
              Only {events.publishers.find(({ id }) => id === publisher)?.name}’s predictions are shown.{" "}
              <LinkButton onClick={() => write({ publisher: "" })}>Show everybody’s</LinkButton>{" "}
            </>
          )}
          Each box is a prediction: across, when it was made; up, when it said the season would arrive. Arrow
          keys go from box to box; with Shift they move the time shown; + and − bring it closer and make it
          wider, 0 shows the whole. The outlook sums up reports and predicts nothing.
          {slip.earlier > 0 &&
            ` ${formatNumberOf(slip.earlier, "older one stands", "older ones stand")} in the ledger.`}
          {page.undated > 0 &&
            ` ${formatNumberOf(page.undated, "prediction")} without a date of their own stand in the ledger.`}
          {page.release && (
            <>
              {" "}
              <PageLink to={page.release.to}>The whole ledger</PageLink>
            </>
          )}
        </SlipChart>
      </Section>
      <Section
        hangul="제작"
        label="Production"
        title="What happened, and when"
        more={<PageLink to="/timeline/outbreak">The outbreak, day by day</PageLink>}
      >
        <AddressNotices address={address} known={events.known} />
        <TimelineControls
          topics={events.topics}
          standings={events.standings}
          publishers={events.publishers}
          filters={filters}
          order={events.order}
          onChange={(changes) => write({ ...changes, page: "" })}
        />
        {events.leftOut && (
          <p role="status" className="notice">
            The entry that the address leads to is not among these.{" "}
            <LinkButton onClick={clear}>Show every entry</LinkButton>
          </p>
        )}
        {turned ? null : events.failed ? (
          <ErrorState
            title="The other entries did not arrive."
            detail="The connection may be down. Without a filter the timeline still shows, page by page."
            onRetry={events.retry}
          />
        ) : (
          <LoadingState />
        )}
      </Section>
      {turned && (
        <>
          <EventYears events={turned.rows} onClear={clear} />
          {turned.pages > 1 && (
            <Section label="Pages">
              <TurnPages turn={turned} addressOf={events.addressOf} back="Previous page" on="Next page" />
            </Section>
          )}
        </>
      )}
      <Section hangul="출처" label="Sources" title="Sources on this page">
        <details className="fold">
          <summary>{formatNumberOf(page.sources.length, "source")}, in the order of their numbers</summary>
          <SourceList sources={page.sources} />
        </details>
      </Section>
    </>
  );
}

/** The chart’s data with the predictions of one publisher; as they are for nobody in particular. */
const useSlipOf = (publisher: string, slip: SlipData<SlipClaim>): SlipData<SlipClaim> =>
  useMemo(
    () =>
      publisher === ""
        ? slip
        : { ...slip, marks: slip.marks.filter((mark) => mark.publisher.id === publisher) },
    [slip, publisher],
  );

/** The finding as the title, and what it rests on. */
function Finding({ page: { slip } }: { readonly page: TimelinePageData }) {
  const { past } = useAsOf();
  const finding = findingOf(slip.movement) ?? "Production timeline";
  const official = slip.marks.filter(({ claim }) => claim.signOff.official > 0).length;
  const shown = formatNumberOf(slip.marks.length, "prediction");
  const predictions =
    slip.earlier > 0
      ? `The newest ${slip.marks.length} of ${slip.marks.length + slip.earlier} predictions`
      : shown;
  return (
    <PageTitle
      title={past ? `As of ${slip.asOfText}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}` : finding}
      lead={`${predictions} of when season ${site.nextSeason.number} would arrive, plotted by the day each was made. ${
        slip.marks.length === 0
          ? ""
          : official === 0
            ? "Not one came from an official source or somebody on record."
            : `${formatNumberOf(official, "of them came", "of them came")} from an official source or somebody on record.`
      }`}
    />
  );
}
