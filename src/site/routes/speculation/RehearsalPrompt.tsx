import { useEffect, useId, useRef, useState } from "react";
import { sayProbability } from "../../../wiki/forecasts/confidence-words.ts";
import { brierOf } from "../../../wiki/forecasts/score.ts";
import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { CriteriaCells } from "../../components/CriteriaCells.tsx";
import { OddsForm } from "../../components/OddsForm.tsx";
import { OddsRuler } from "../../components/OddsRuler.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { useScripted } from "../../ui/use-scripted.ts";
import { enterPractice } from "./practice.ts";
import { RehearsalOutcome } from "./RehearsalOutcome.tsx";

interface RehearsalPromptProps {
  readonly rehearsal: RehearsalView;
  /** What the reader said, in per cent; undefined before they have. */
  readonly said: number | undefined;
}

/**
 * One proposition with its criteria. Its outcome is not in the document before the reader has put a number on it;
 * without a script it is folded away, which is the best that a page alone can do.
 */
export function RehearsalPrompt({ rehearsal, said }: RehearsalPromptProps) {
  const id = useId();
  const scripted = useScripted();
  const [entered, setEntered] = useState(false);
  const { question, asked, known, decidedBy, real, outcome } = rehearsal;
  return (
    <li>
      <div>
        <p className="meta">{real ? `Asked on ${asked}` : `Asked after ${asked}`}</p>
        <h3 id={id}>{question}</h3>
        {known && (
          <p className="meta rehearsal-known">
            <PageLink to={known.to}>What was on record that day</PageLink>
          </p>
        )}
        <details className="fold">
          <summary>What settles it</summary>
          <CriteriaCells terms={rehearsal} decidedBy={decidedBy} />
        </details>
        {!scripted && (
          <details className="fold unscripted">
            <summary>What happened</summary>
            <RehearsalOutcome outcome={outcome} />
          </details>
        )}
      </div>
      <div className="rehearsal-answer" role="group" aria-labelledby={id}>
        {said === undefined ? (
          <Asking
            disabled={!scripted}
            onEnter={(probability) => {
              setEntered(true);
              enterPractice(rehearsal.id, probability);
            }}
          />
        ) : (
          <Told said={said} outcome={outcome} focused={entered} />
        )}
      </div>
    </li>
  );
}

function Asking({
  disabled,
  onEnter,
}: {
  readonly disabled: boolean;
  readonly onEnter: (probability: number) => void;
}) {
  const [draft, setDraft] = useState<number>();
  return (
    <>
      <OddsRuler label="Your odds that it holds" value={draft} disabled={disabled} onChange={setDraft} />
      <OddsForm value={draft} disabled={disabled} onDraft={setDraft} onEnter={onEnter} />
    </>
  );
}

/** What happened, beside what the reader said. */
function Told({
  said,
  outcome,
  focused,
}: {
  readonly said: number;
  readonly outcome: RehearsalView["outcome"];
  /** The reader has just said it: the form that had the focus is gone. */
  readonly focused: boolean;
}) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) told.current?.focus();
  }, [focused]);
  return (
    <div ref={told} tabIndex={-1} className="rehearsal-told">
      <p className="meta">
        You said {sayProbability(said)}: {brierOf({ probability: said, holds: outcome.holds }).toFixed(2)}.
      </p>
      <RehearsalOutcome outcome={outcome} />
    </div>
  );
}
