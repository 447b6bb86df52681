import { formatNumberOf } from "../../../lib/format-date.ts";
import type { Stand } from "../../../wiki/queries/change.ts";
import type { Comparison, Difference } from "../../../wiki/queries/comparison.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { NoBreakName } from "../../ui/NoBreakName.tsx";
import "./changes.css";
import "../../components/publishers.css";

/** What became otherwise between two days: answers side by side, then what is new. */
export const ComparisonResult = ({ found }: { readonly found: Comparison }) => (
  <>
    <p role="status">
      From {found.from} to {found.to}: {formatNumberOf(found.moved.length, "answer")} changed,{" "}
      {formatNumberOf(found.asked.length, "question")} came up, {formatNumberOf(found.claims, "claim")} in{" "}
      {formatNumberOf(found.works, "work")} became known.
    </p>
    {found.moved.length === 0 ? null : (
      <>
        <h3>Answers that changed</h3>
        <ul className="compared">
          {found.moved.map((difference) => (
            <Compared key={difference.question.to} difference={difference} found={found} />
          ))}
        </ul>
      </>
    )}
    {found.asked.length === 0 ? null : (
      <>
        <h3>Questions that came up</h3>
        <ul className="compared">
          {found.asked.map(({ question, after }) => (
            <li key={question.to}>
              <Question question={question} />
              <Side stand={after} />
            </li>
          ))}
        </ul>
      </>
    )}
    <NewWorks found={found} />
  </>
);

const Question = ({ question }: Pick<Difference, "question">) => (
  <p className="compared-question">
    <PageLink to={question.to}>{question.text}</PageLink>
  </p>
);

const Compared = ({
  difference: { question, before, after },
  found,
}: {
  readonly difference: Difference;
  readonly found: Comparison;
}) => (
  <li>
    <Question question={question} />
    <Side day={found.from} stand={before} />
    <Side day={found.to} stand={after} />
  </li>
);

const Side = ({ day, stand }: { readonly day?: string; readonly stand: Stand }) => (
  <div>
    {day === undefined ? null : <p className="meta">{day}</p>}
    <p>
      <NoBreakName>{stand.answer}</NoBreakName>
    </p>
    <p>
      <StandingStamp standing={stand.standing} />
    </p>
  </div>
);

/** New works by publisher; of those with many, the newest by date. */
const NewWorks = ({ found: { publishers } }: { readonly found: Comparison }) =>
  publishers.length === 0 ? null : (
    <details>
      <summary>New works by {formatNumberOf(publishers.length, "publisher")}</summary>
      <ul className="publishers">
        {publishers.map(({ publisher, count, newest }) => (
          <li key={publisher}>
            <b>{publisher}</b>, {formatNumberOf(count, "work")}: <LinkList links={newest} />
            {count > newest.length ? " and earlier ones" : ""}
          </li>
        ))}
      </ul>
    </details>
  );
