import { memo } from "react";
import type { ProductionEventView } from "../../../wiki/queries/timeline.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { SignOffBox } from "../../components/SignOffBox.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { NoBreakName } from "../../ui/NoBreakName.tsx";

/** Publishers that a row names; the others are counted. */
const named = 3;

/** One dated event: when, what, who said so, and where its question stands. */
export const EventRow = memo(function EventRow({ event }: { readonly event: ProductionEventView }) {
  const { id, date, statement, question, standing, publishers, cites, signOff } = event;
  const more = publishers.length - named;
  return (
    <li className="claim" id={id}>
      <div className="claim-date">{date}</div>
      <div className="claim-body">
        <p className="claim-text">
          <NoBreakName>{statement}</NoBreakName>
          <CitationMarks cites={cites} />
          <CopyLink id={id} />
        </p>
        <p className="claim-source">
          {publishers
            .slice(0, named)
            .map(({ name }) => name)
            .join(", ")}
          {more > 0 && ` and ${more} more`} · <PageLink to={question.to}>{question.text}</PageLink>
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
});
