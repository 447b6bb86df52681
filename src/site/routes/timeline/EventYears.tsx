import { formatNumberOf } from "../../../lib/format-date.ts";
import type { ProductionEventView } from "../../../wiki/queries/timeline.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { EventRow } from "./EventRow.tsx";
import { byYear, pageSize, pagesOf } from "./timeline-filters.ts";

interface EventYearsProps {
  readonly events: readonly ProductionEventView[];
  /** From 1. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onClear: () => void;
}

/** Years that stand open; later ones are folded, and a browser opens a fold for a link into it. */
const openYears = 2;

/** One page of the events, year by year. */
export function EventYears({ events, page, onPage, onClear }: EventYearsProps) {
  const pages = pagesOf(events);
  if (events.length === 0)
    return (
      <Section label="Production">
        <EmptyState title="Nothing on the timeline is like that.">
          <LinkButton onClick={onClear}>Show every entry</LinkButton>
        </EmptyState>
      </Section>
    );
  return (
    <>
      {byYear(events.slice((page - 1) * pageSize, page * pageSize)).map(([year, members], index) => (
        <Year key={year} year={year} events={members} open={index < openYears} />
      ))}
      {pages > 1 && (
        <Section label="Pages">
          <nav className="turn" aria-label="Pages of the timeline">
            <Button compact aria-disabled={page === 1} onClick={() => page > 1 && onPage(page - 1)}>
              Previous page
            </Button>
            <span>
              Page {page} of {pages}, {formatNumberOf(events.length, "entry", "entries")}
            </span>
            <Button compact aria-disabled={page === pages} onClick={() => page < pages && onPage(page + 1)}>
              Next page
            </Button>
          </nav>
        </Section>
      )}
    </>
  );
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
