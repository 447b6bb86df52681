import { useLayoutEffect, useRef } from "react";
import type { SlipClaim } from "../../wiki/queries/slip.ts";
import { FloatingCard } from "../ui/FloatingCard.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Rested } from "../ui/use-rested.ts";
import { CitationMarks } from "./CitationMarks.tsx";
import { PageLink } from "./PageLink.tsx";
import { Quote } from "./Quote.tsx";
import { ClaimStamp } from "./StandingStamp.tsx";

interface SlipCardProps {
  readonly rested: Rested;
  readonly mark: SlipClaim;
  /** Predictions that are drawn on the same spot. */
  readonly peers: readonly SlipClaim[];
  readonly onClose: () => void;
}

/** The card of a prediction, beside its box: who said it, its words and ours, where it stands, and the way there. */
export function SlipCard({ rested, mark, peers, onClose }: SlipCardProps) {
  const { claim, label } = mark;
  return (
    <>
      <Spot link={rested.link} />
      <FloatingCard rested={rested} label={`${claim.publisher}: ${label}`} onClose={onClose}>
        <p className="float-head">
          <span>
            {label} · {claim.publisher}
          </span>
          <button type="button" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </p>
        <p className="float-title">{claim.statement}</p>
        {claim.quotation && <Quote quotation={claim.quotation} />}
        <p>
          {claim.held === undefined ? "Said" : `Held ${claim.held}, as recalled`} {claim.date}
          {claim.relays !== undefined && <>, relaying {claim.relays}</>}
        </p>
        {peers.length > 0 && (
          <p>
            The same, at the same time:{" "}
            {peers.map((peer, index) => (
              <span key={peer.id}>
                {index > 0 && ", "}
                {peer.claim.publisher}
                <CitationMarks cites={peer.claim.cites} />
              </span>
            ))}
          </p>
        )}
        <p className="float-foot">
          <ClaimStamp standing={claim.standing} wording={claim.wording} />
          {claim.source !== undefined && <PageLink to={claim.source}>Source page</PageLink>}
          <a href={`#window-${mark.id}`} onClick={onClose}>
            In the table
          </a>
        </p>
      </FloatingCard>
    </>
  );
}

/** Lies over a box of the drawing, because a card can stand beside an element of the page but not of a drawing. */
function Spot({ link }: { readonly link: Rested["link"] }) {
  const spot = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = spot.current;
    const box = link.querySelector(".slip-box")?.getBoundingClientRect();
    const plot = element?.offsetParent?.getBoundingClientRect();
    if (!element || !box || !plot) return;
    const left = Math.max(box.left, plot.left);
    Object.assign(element.style, {
      left: `${left - plot.left}px`,
      top: `${box.top - plot.top}px`,
      width: `${Math.max(Math.min(box.right, plot.right) - left, 1)}px`,
      height: `${box.height}px`,
    });
  });
  return <span ref={spot} className="slip-spot" />;
}
