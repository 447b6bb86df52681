import { useId } from "react";
import { PageLink } from "./PageLink.tsx";

/**
 * “why?” beside the standing of a question: the rule that gave it and the figures that it was applied to. The
 * browser opens it without any script.
 */
export function WhyStanding({ lines }: { readonly lines: readonly string[] }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="link-button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label="why this standing?"
      >
        why?
      </button>
      <div id={id} popover="auto" className="float why" role="dialog" aria-label="Why this standing?">
        <WhyFace lines={lines} />
      </div>
    </>
  );
}

/** What “why?” says: the rule, then the figures. */
export const WhyFace = ({ lines: [rule, ...figures] }: { readonly lines: readonly string[] }) => (
  <>
    <p className="float-head">Why this standing?</p>
    <p className="float-title">{rule}</p>
    {figures.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <p className="float-foot">
      <PageLink to="/about">All rules</PageLink>
    </p>
  </>
);
