import type { SlipColumn, SlipOrder } from "./slip-orders.ts";
import { orderAfter, readOrder } from "./slip-orders.ts";

interface SortHeadProps {
  readonly column: SlipColumn;
  readonly name: string;
  readonly order: SlipOrder | "";
  readonly onOrder: (order: SlipOrder) => void;
}

/** The head of a column, pressed to sort by it and pressed again to turn the order. */
export function SortHead({ column, name, order, onOrder }: SortHeadProps) {
  const now = readOrder(order);
  const sorted = now.column !== column ? "none" : now.down ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" onClick={() => onOrder(orderAfter(column, order))}>
        {name}
        <span aria-hidden="true">{{ none: " ↕", descending: " ↓", ascending: " ↑" }[sorted]}</span>
      </button>
    </th>
  );
}
