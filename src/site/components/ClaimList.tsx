import type { ReactNode } from "react";
import type { ClaimView } from "../../wiki/queries/claim.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import { SignOffHeads } from "./SignOffBox.tsx";

interface ClaimListProps {
  readonly claims: readonly ClaimView[];
  /** What stands under the last row, such as a sealed strip. */
  readonly children?: ReactNode;
}

/** A ledger of claims with its column heads. */
export const ClaimList = ({ claims, children }: ClaimListProps) => (
  <>
    <div className="claim-heads" aria-hidden="true">
      <span className="claim-date">Reported</span>
      <span>Entry</span>
      <span>Standing</span>
      <SignOffHeads />
    </div>
    <ol className="claims">
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} />
      ))}
    </ol>
    {children}
  </>
);
