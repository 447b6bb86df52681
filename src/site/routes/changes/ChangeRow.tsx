import { memo } from "react";
import type { Change, ClaimLine } from "../../../wiki/queries/change.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { NoBreakName } from "../../ui/NoBreakName.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

/** What one day did to one question: where it stood, where it stands, and what brought that about. */
export const ChangeRow = memo(({ change, date }: { readonly change: Change; readonly date: string }) => (
  <li className="claim" id={change.id}>
    <p className="claim-date">{date}</p>
    <div className="claim-body">
      <p className="claim-text">
        <PageLink to={change.question.to}>{change.question.text}</PageLink>
      </p>
      <Answer change={change} />
      <Causes change={change} />
    </div>
    <p className="claim-standing">
      {change.before && change.before.standing !== change.after.standing ? (
        <>
          <StandingStamp standing={change.before.standing} /> <Arrow />{" "}
        </>
      ) : null}
      <StandingStamp standing={change.after.standing} />
    </p>
  </li>
));

const Arrow = () => (
  <>
    <span aria-hidden="true">→</span>
    <VisuallyHidden>became</VisuallyHidden>
  </>
);

/** The answer of the day, and the one before it where that was another. */
const Answer = ({ change: { before, after } }: { readonly change: Change }) => (
  <p className="change-answer">
    {before ? null : <b>New: </b>}
    <NoBreakName>{after.answer}</NoBreakName>
    {before && before.answer === after.answer ? <span className="meta"> As before</span> : null}
    {before && before.answer !== after.answer ? (
      <small>
        Before: <NoBreakName>{before.answer}</NoBreakName>
      </small>
    ) : null}
  </p>
);

/** What came: claims, times that ran out, claims withdrawn, a ruling. */
const Causes = ({ change }: { readonly change: Change }) => (
  <ul className="change-causes">
    {change.claims.map((line) => (
      <Cause key={line.id} line={line} />
    ))}
    {change.expired.map((line) => (
      <Cause key={line.id} line={line} before="Its time has passed: " />
    ))}
    {change.retracted.map((line) => (
      <Cause key={line.id} line={line} before="Withdrawn: " />
    ))}
    {change.ruling === undefined ? null : <li>Ruling: {change.ruling}</li>}
  </ul>
);

const Cause = ({ line, before = "" }: { readonly line: ClaimLine; readonly before?: string }) => (
  <li>
    {before}
    <NoBreakName>{line.statement}</NoBreakName>{" "}
    <span className="change-by">
      {line.source === undefined ? line.publisher : <PageLink to={line.source}>{line.publisher}</PageLink>},{" "}
      {line.published}
    </span>
  </li>
);
