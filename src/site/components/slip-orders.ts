import { compareText } from "../../lib/group.ts";
import type { SlipClaim } from "../../wiki/queries/slip.ts";

/** Columns that the table can be sorted by, with their heads. */
export const slipColumns = [
  { id: "reported", name: "Reported" },
  { id: "predicted", name: "Predicted" },
  { id: "publisher", name: "By" },
  { id: "standing", name: "Standing" },
] as const;
export type SlipColumn = (typeof slipColumns)[number]["id"];

/** A column and a way, as the address has them. */
export type SlipOrder = `${SlipColumn}-${"up" | "down"}`;
export const slipOrders = slipColumns.flatMap(({ id }): SlipOrder[] => [`${id}-down`, `${id}-up`]);

/** Column and way of an order; the empty order is the newest report first. */
export function readOrder(order: SlipOrder | ""): { readonly column: SlipColumn; readonly down: boolean } {
  const column = slipColumns.find(({ id }) => order.startsWith(`${id}-`))?.id ?? "reported";
  return { column, down: !order.endsWith("-up") };
}

/** The order after a press on a column’s head: the other way where it is sorted by it, else names up and days down. */
export function orderAfter(column: SlipColumn, order: SlipOrder | ""): SlipOrder {
  const now = readOrder(order);
  const down = now.column === column ? !now.down : column === "reported" || column === "predicted";
  return `${column}-${down ? "down" : "up"}`;
}

const keys: Readonly<Record<SlipColumn, (mark: SlipClaim) => string>> = {
  reported: ({ made }) => `${made.last} ${made.first}`,
  predicted: ({ window }) => `${window.first} ${window.last}`,
  publisher: ({ claim }) => claim.publisher.toLowerCase(),
  standing: ({ claim: { standing, wording } }) => (standing === "live" ? wording : standing),
};

/** Predictions in an order; those that compare alike keep the order in which they were made. */
export function sortSlip(marks: readonly SlipClaim[], order: SlipOrder | ""): SlipClaim[] {
  const { column, down } = readOrder(order);
  const key = keys[column];
  return marks.toSorted((a, b) => compareText(key(a), key(b)) * (down ? -1 : 1));
}
