import { memo } from "react";
import type { SlipClaim } from "../../wiki/queries/slip.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { Quote } from "./Quote.tsx";
import { SortHead } from "./SortHead.tsx";
import { ClaimStamp } from "./StandingStamp.tsx";
import type { SlipOrder } from "./slip-orders.ts";
import { slipColumns, sortSlip } from "./slip-orders.ts";

interface SlipTableProps {
  readonly marks: readonly SlipClaim[];
  /** As the address has it; empty for the order that the table comes in. */
  readonly order: SlipOrder | "";
  readonly onOrder: (order: SlipOrder) => void;
}

/** The slip chart’s equal: the same predictions as a table that can be sorted by any of its first columns. */
export const SlipTable = memo(function SlipTable({ marks, order, onOrder }: SlipTableProps) {
  return (
    <details className="slip-table fold" open={order !== ""}>
      <summary>The same figures as a table</summary>
      <div className="table-frame">
        <table className="ledger-table">
          <thead>
            <tr>
              {slipColumns.map(({ id, name }) => (
                <SortHead key={id} column={id} name={name} order={order} onOrder={onOrder} />
              ))}
              <th scope="col">What it said</th>
            </tr>
          </thead>
          <tbody>
            {sortSlip(marks, order).map((mark) => (
              <Row key={mark.id} mark={mark} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});

const Row = memo(function Row({ mark: { id, claim, label } }: { readonly mark: SlipClaim }) {
  return (
    <tr id={`window-${id}`} data-row={id}>
      <td data-label="Reported">
        {claim.held === undefined ? claim.date : `held ${claim.held}, recalled ${claim.date}`}
      </td>
      <td data-label="Predicted">{label}</td>
      <td data-label="By">{claim.publisher}</td>
      <td data-label="Standing">
        <ClaimStamp standing={claim.standing} wording={claim.wording} />
      </td>
      <td>
        {claim.statement}
        <CitationMarks cites={claim.cites} />
        <CopyLink id={`window-${id}`} />
        {claim.quotation && <Quote quotation={claim.quotation} />}
      </td>
    </tr>
  );
});
