import { site } from "virtual:register";
import type { ProductionEventView, TimelinePageData } from "../../../wiki/queries/timeline.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { compareText, groupBy } from "../../../lib/group.ts";
import type { Topic } from "../../../wiki/vocabulary/questions.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { SlipChart } from "../../components/SlipChart.tsx";
import { SignOffBox } from "../../components/SignOffBox.tsx";
import { SourceList } from "../../components/SourceList.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { useAddressState } from "../address-state.ts";

/** The making of the series, dated. */
export const Component = () => <Asked page="timeline">{(page) => <TimelinePage page={page} />}</Asked>;

const orders = ["newest", "oldest"] as const;

function TimelinePage({ page }: { readonly page: TimelinePageData }) {
  const address = useAddressState();
  const { readOneOf, write } = address;
  const topic = readOneOf("topic", page.topics);
  const order = readOneOf("sort", orders) || "newest";
  const events = sortEvents(
    page.events.filter((event) => topic === "" || event.topic === topic),
    order,
  );
  const years = [...groupBy(events, ({ first, last }) => (first < "1000" ? last : first).slice(0, 4))];
  return (
    <>
      <Head
        title="Production timeline"
        description="Every dated event in the making, with who said so, and every window in which the next season was said to arrive."
      />
      <Section hangul="연표" label="Timeline">
        <PageTitle
          title={page.slip.finding ?? "Production timeline"}
          lead={`${formatNumberOf(page.slip.marks.length, "prediction")} of when season ${site.nextSeason.number} would arrive, by the day each was made; then what happened in the making, each by a named source.`}
        />
        <SlipChart data={page.slip} />
      </Section>
      <Section
        hangul="제작"
        label="Production"
        title="What happened, and when"
        more={<PageLink to="/timeline/outbreak">The outbreak, day by day</PageLink>}
      >
        <AddressNotices
          address={address}
          known={[
            { name: "topic", values: page.topics },
            { name: "sort", values: orders },
          ]}
        />
        <div className="filters" role="group" aria-label="Narrow the timeline">
          <Topics topics={page.topics} chosen={topic} onChoose={(value) => write({ topic: value })} />
          <Select
            label="Order"
            value={order}
            options={[
              { value: "newest", label: "Newest first" },
              { value: "oldest", label: "Oldest first" },
            ]}
            onChange={(value) => write({ sort: value === "newest" ? "" : value })}
          />
        </div>
        {events.length === 0 ? (
          <EmptyState title="Nothing on the timeline is about that.">
            <LinkButton onClick={() => write({ topic: "" })}>Show every topic</LinkButton>
          </EmptyState>
        ) : null}
      </Section>
      {years.map(([year, members]) => (
        <Section key={year} label={<span className="rail-year">{year}</span>} title={year}>
          <ol className="claims">
            {members.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </Section>
      ))}
      <Section
        hangul="예측"
        label="Predictions"
        title={`When season ${site.nextSeason.number} was said to arrive`}
        more={page.release ? <PageLink to={page.release.to}>The whole ledger</PageLink> : null}
      >
        <ClaimList claims={page.windows} />
      </Section>
      <Section hangul="출처" label="Sources" title="Sources on this page">
        <SourceList sources={page.sources} />
      </Section>
    </>
  );
}

const sortEvents = (
  events: readonly ProductionEventView[],
  order: (typeof orders)[number],
): ProductionEventView[] =>
  [...events].sort((a, b) =>
    order === "newest" ? compareText(b.first, a.first) : compareText(a.first, b.first),
  );

function Topics({
  topics,
  chosen,
  onChoose,
}: {
  readonly topics: readonly Topic[];
  readonly chosen: string;
  readonly onChoose: (topic: string) => void;
}) {
  return (
    <div className="chips">
      <Chip pressed={chosen === ""} onPress={() => onChoose("")}>
        All
      </Chip>
      {topics.map((topic) => (
        <Chip key={topic} pressed={chosen === topic} onPress={() => onChoose(chosen === topic ? "" : topic)}>
          {topic}
        </Chip>
      ))}
    </div>
  );
}

function EventRow({ event }: { readonly event: ProductionEventView }) {
  const { id, date, statement, question, standing, publishers, cites, signOff } = event;
  return (
    <li className="claim" id={id}>
      <div className="claim-date">{date}</div>
      <div className="claim-body">
        <p className="claim-text">
          {statement}
          <CitationMarks cites={cites} />
          <CopyLink id={id} />
        </p>
        <p className="claim-source">
          {publishers.slice(0, 3).join(", ")}
          {publishers.length > 3 ? ` and ${publishers.length - 3} more` : ""} ·{" "}
          <PageLink to={question.to}>{question.text}</PageLink>
        </p>
      </div>
      <div className="claim-standing">
        <StandingStamp standing={standing} />
      </div>
      <div className="claim-signoff">
        <SignOffBox signOff={signOff} />
      </div>
    </li>
  );
}
