import { useEffect, useRef, useState } from "react";
import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { CriteriaCells } from "../../components/CriteriaCells.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { useScripted } from "../../ui/use-scripted.ts";
import { RehearsalOutcome } from "./RehearsalOutcome.tsx";

/**
 * One proposition with its criteria. Its outcome is not in the document before the reader has answered; without a
 * script it is folded away, which is the best that a page alone can do.
 */
export function RehearsalPrompt({ rehearsal }: { readonly rehearsal: RehearsalView }) {
  const [answer, setAnswer] = useState<boolean>();
  const told = useRef<HTMLDivElement>(null);
  const scripted = useScripted();
  const { question, asked, known, decidedBy, real, outcome } = rehearsal;
  // The buttons are gone then, and with them the focus.
  useEffect(() => {
    if (answer !== undefined) told.current?.focus();
  }, [answer]);
  return (
    <li>
      <p className="meta">{real ? `Asked on ${asked}` : `Asked after ${asked}`}</p>
      <h3>{question}</h3>
      {known && (
        <p className="meta">
          <PageLink to={known.to}>What was on record that day</PageLink>
        </p>
      )}
      <details className="fold">
        <summary>What settles it</summary>
        <CriteriaCells terms={rehearsal} decidedBy={decidedBy} />
      </details>
      {!scripted && (
        <details className="fold">
          <summary>What happened</summary>
          <RehearsalOutcome outcome={outcome} />
        </details>
      )}
      {scripted && answer === undefined && (
        <p className="rehearsal-answers">
          <Button compact onClick={() => setAnswer(true)}>
            I say yes
          </Button>
          <Button compact onClick={() => setAnswer(false)}>
            I say no
          </Button>
        </p>
      )}
      {scripted && answer !== undefined && (
        <div ref={told} tabIndex={-1} className="rehearsal-told">
          <p className="meta">
            You said {answer ? "yes" : "no"}. {answer === outcome.holds ? "So it was." : "It was not so."}
          </p>
          <RehearsalOutcome outcome={outcome} />
        </div>
      )}
    </li>
  );
}
