import type { TheoryRow } from "../../../wiki/queries/speculation.ts";
import { OwnOdds } from "../../components/OwnOdds.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { SettledMark } from "../../components/SettledMark.tsx";
import { Tally } from "../../components/Tally.tsx";
import { theoryStandingWords, theoryTopicWords } from "./theory-words.ts";

/** Theories in rows, each with its standing and how much speaks on either side. */
export const TheoryList = ({ rows }: { readonly rows: readonly TheoryRow[] }) => (
  <>
    <div className="theory-heads" aria-hidden="true">
      <span>Question</span> <span>Evidence</span> <span>Your odds</span>
    </div>
    <ol className="theories">
      {rows.map((row) => (
        <li key={row.id} className="theory-row">
          <p className="theory-topic">{theoryTopicWords[row.topic].word}</p>
          <div>
            <h2 className="theory-question">
              <PageLink to={row.link.to}>{row.link.text}</PageLink>
            </h2>
            <p className="meta">{row.summary}</p>
          </div>
          <div className="theory-balance">
            <p className="theory-standing">
              {(row.standing === "right" || row.standing === "wrong") && (
                <SettledMark right={row.standing === "right"} />
              )}
              {theoryStandingWords[row.standing]}
            </p>
            <p className="theory-side">
              for <Tally count={row.supports} />
            </p>
            <p className="theory-side">
              against <Tally count={row.undermines} />
            </p>
          </div>
          <OwnOdds proposition={row.id} />
        </li>
      ))}
    </ol>
  </>
);
