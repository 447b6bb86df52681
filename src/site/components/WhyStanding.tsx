import { useId } from "react";
import { formatNumberOf } from "../../lib/format-date.ts";
import type { Why } from "../../wiki/queries/why.ts";
import { PageLink } from "./PageLink.tsx";

/**
 * “why?” beside the standing of a question: the rule that gave it, the figures that it was applied to, and the claims
 * with their ranks. The browser opens it without any script.
 */
export function WhyStanding({ why }: { readonly why: Why }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="link-button why-button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label="why this standing?"
      >
        why?
      </button>
      <div id={id} popover="auto" className="float why" role="dialog" aria-label="Why this standing?">
        <WhyFace why={why} />
      </div>
    </>
  );
}

/** What “why?” says: the rule, then the figures, then the claims that were weighed. */
export const WhyFace = ({ why: { rule, figures, claims, left } }: { readonly why: Why }) => (
  <>
    <p className="float-head">Why this standing?</p>
    <p className="float-title">{rule}</p>
    {figures.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {claims.length === 0 ? null : (
      <ol className="why-claims">
        {claims.map(({ id, by, value, rank, side }) => (
          <li key={id}>
            <b>Rank {rank}</b> {side}: {value} <small>{by}</small>
          </li>
        ))}
      </ol>
    )}
    {left > 0 ? <p>{formatNumberOf(left, "weaker claim")} more in the ledger below.</p> : null}
    <p className="float-foot">
      <PageLink to="/about">All rules</PageLink>
    </p>
  </>
);
