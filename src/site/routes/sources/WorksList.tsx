import { memo } from "react";
import { formatNumberOf } from "../../../lib/format-date.ts";
import type { Turned } from "../../../lib/turn-to.ts";
import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { Mixed } from "../../ui/Mixed.tsx";

interface WorksListProps {
  readonly works: Turned<SourceRow>;
  /** The address of another page of the same list. */
  readonly addressOf: (page: number) => string;
}

/** One page of works, and the way to the next. */
export const WorksList = ({ works, addressOf }: WorksListProps) => (
  <>
    <ol className="works" start={1}>
      {works.rows.map((row) => (
        <WorkRow key={row.id} row={row} />
      ))}
    </ol>
    <TurnPages turn={works} addressOf={addressOf} back="Newer works" on="Older works" />
  </>
);

const WorkRow = memo(({ row }: { readonly row: SourceRow }) => (
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
));
