import { formatNumberOf } from "../../../lib/format-date.ts";
import type { ProductionEventView } from "../../../wiki/queries/timeline.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { EventRow } from "./EventRow.tsx";
import { byYear } from "./timeline-filters.ts";

interface EventYearsProps {
  readonly events: readonly ProductionEventView[];
  readonly onClear: () => void;
}

/** Years that stand open; later ones are folded, and a browser opens a fold for a link into it. */
const openYears = 2;

/** One page of the events, year by year. */
export function EventYears({ events, onClear }: EventYearsProps) {
  if (events.length === 0)
    return (
      <Section label="Production">
        <EmptyState title="Nothing on the timeline is like that.">
          <LinkButton onClick={onClear}>Show every entry</LinkButton>
        </EmptyState>
      </Section>
    );
  return byYear(events).map(([year, members], index) => (
    <Year key={year} year={year} events={members} open={index < openYears} />
  ));
}

const Year = ({
  year,
  events,
  open,
}: {
  readonly year: string;
  readonly events: readonly ProductionEventView[];
  readonly open: boolean;
}) => {
  const rows = (
    <ol className="claims year">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ol>
  );
  return (
    <Section
      label={<span className="rail-year">{year}</span>}
      title={<span className="sr-only">{year}</span>}
    >
      {open ? (
        rows
      ) : (
        <details className="fold">
          <summary>
            {formatNumberOf(events.length, "entry", "entries")} of {year}
          </summary>
          {rows}
        </details>
      )}
    </Section>
  );
};
