import { memo } from "react";
import type { StandingRow } from "../../wiki/queries/standing.ts";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { PageLink } from "./PageLink.tsx";
import { StandingStamp } from "./StandingStamp.tsx";

/** Questions, each with its answer, its standing and the date of the answer. */
export const StandingList = ({ rows }: { readonly rows: readonly StandingRow[] }) => (
  <ul className="standings">
    {rows.map((row) => (
      <Standing key={row.id} row={row} />
    ))}
  </ul>
);

const Standing = memo(({ row }: { readonly row: StandingRow }) => (
  <li>
    <p className="standing-question">
      <PageLink to={row.to}>{row.question}</PageLink>
    </p>
    <p className="standing-answer">
      <NoBreakName>{row.answer}</NoBreakName>
      <CitationMarks cites={row.cites} />
    </p>
    <p className="standing-stamp">
      <StandingStamp standing={row.standing} />
    </p>
    <p className="standing-date">{row.date}</p>
  </li>
));
