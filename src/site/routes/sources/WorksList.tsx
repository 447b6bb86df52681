import { formatNumberOf } from "../../../lib/format-date.ts";
import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { Mixed } from "../../ui/Mixed.tsx";
import type { WorksPage } from "./works-page.ts";

interface WorksListProps {
  readonly works: WorksPage;
  /** The address of another page of the same list. */
  readonly addressOf: (page: number) => string;
}

/** One page of works, and the way to the next. */
export const WorksList = ({ works: { rows, page, pages }, addressOf }: WorksListProps) => (
  <>
    <ol className="works" start={1}>
      {rows.map((row) => (
        <WorkRow key={row.id} row={row} />
      ))}
    </ol>
    {pages > 1 ? (
      <nav className="turn" aria-label="Pages of the list">
        <span>{page > 1 ? <PageLink to={addressOf(page - 1)}>← Newer works</PageLink> : null}</span>
        <span>
          Page {page} of {pages}
        </span>
        <span>{page < pages ? <PageLink to={addressOf(page + 1)}>Older works →</PageLink> : null}</span>
      </nav>
    ) : null}
  </>
);

const WorkRow = ({ row }: { readonly row: SourceRow }) => (
  <li>
    <span className="works-title">
      <PageLink to={row.to}>
        <Mixed>{row.title}</Mixed>
      </PageLink>
      <small>
        {row.publisher} · {row.kind}
      </small>
    </span>
    <span className="meta">{row.published}</span>
    <span className="meta">
      {row.unread
        ? "relayed by others"
        : row.claims === 0
          ? "cited for the story"
          : formatNumberOf(row.claims, "claim")}
    </span>
  </li>
);
