import type { ClaimView } from "../../wiki/queries/claim.ts";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import "./at-odds.css";

/** Two claims that cannot both be right, side by side; neither is dimmed. */
export const AtOdds = ({ one, other }: { readonly one: ClaimView; readonly other: ClaimView }) => (
  <div className="at-odds">
    <Side claim={one} />
    <span className="at-odds-sign">
      <span aria-hidden="true">≠</span>
      <VisuallyHidden>is at odds with</VisuallyHidden>
    </span>
    <Side claim={other} />
  </div>
);

const Side = ({ claim }: { readonly claim: ClaimView }) => (
  <div>
    <p className="at-odds-who">
      {claim.publisher} · {claim.date}
      <CitationMarks cites={claim.cites} />
    </p>
    <p>
      <NoBreakName>{claim.statement}</NoBreakName>
    </p>
  </div>
);
