import { compareText } from "../../../lib/group.ts";
import type { TheoryRow } from "../../../wiki/queries/speculation.ts";
import type { TheoryTopic } from "../../../wiki/vocabulary/statements.ts";
import type { TheoryStanding } from "../../../wiki/vocabulary/questions.ts";

/** The orders of the list; the first is the one without a word in the address. */
export const theoryOrders = ["topic", "contested", "newest"] as const;
export type TheoryOrder = (typeof theoryOrders)[number];

/** What the reader has narrowed the list to; empty texts narrow nothing. */
export interface TheoryFilters {
  readonly topic: TheoryTopic | "";
  /** Id of a character whom the theory concerns. */
  readonly character: string;
  readonly standing: TheoryStanding | "";
  readonly order: TheoryOrder;
}

/**
 * How evenly the evidence is balanced, from 0 (one side has nothing) to 1 (both weigh alike): the lighter side as a
 * part of the heavier one. Nothing on either side is no contest.
 * @example weights of 6 and 8 give 0.75.
 */
export function contestOf({ supports, undermines }: TheoryRow["weights"]): number {
  const heavier = Math.max(supports, undermines);
  return heavier === 0 ? 0 : Math.min(supports, undermines) / heavier;
}

/** The id at the end of a link to an entity. */
const idOfLink = ({ to }: TheoryRow["link"]): string => to.slice(to.lastIndexOf("/") + 1);

/**
 * The rows that pass every filter, in the wanted order; rows that compare alike keep the register’s. Of equally
 * contested theories the one with more evidence comes first; those whose evidence has no day come last.
 */
export function filterTheories(
  rows: readonly TheoryRow[],
  { topic, character, standing, order }: TheoryFilters,
): TheoryRow[] {
  const kept = rows.filter(
    (row) =>
      (topic === "" || row.topic === topic) &&
      (character === "" || row.characters.some((link) => idOfLink(link) === character)) &&
      (standing === "" || row.standing === standing),
  );
  const total = ({ weights }: TheoryRow): number => weights.supports + weights.undermines;
  const orders: Readonly<Record<TheoryOrder, (a: TheoryRow, b: TheoryRow) => number>> = {
    topic: () => 0,
    contested: (a, b) => contestOf(b.weights) - contestOf(a.weights) || total(b) - total(a),
    newest: (a, b) => compareText(b.newest ?? "", a.newest ?? ""),
  };
  return kept.sort(orders[order]);
}

/** Whom the theories of a list concern, by name. */
export function charactersIn(rows: readonly TheoryRow[]): { readonly id: string; readonly name: string }[] {
  const names = new Map(
    rows.flatMap(({ characters }) => characters.map((link) => [idOfLink(link), link.text] as const)),
  );
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => compareText(a.name, b.name));
}
