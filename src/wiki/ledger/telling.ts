import { groupBy } from "../../lib/group.ts";
import type { Quotation } from "../model/citation.ts";
import type { Claim, Telling } from "../model/source.ts";

/** The words of a claim as this reader may read them. */
export interface Statement {
  readonly statement: string;
  readonly quotation?: Quotation;
  readonly note?: string;
}

/**
 * Makes a function that words a claim: in the fullest telling that is open, else in the claim's own, safer
 * words. What a telling leaves out stays as the claim has it.
 *
 * @example a claim "…speaks of her part", with an open telling, reads as the telling has it.
 */
export function statementsOf(tellings: readonly Telling[]): (claim: Claim) => Statement {
  const byClaim = groupBy(tellings, ({ claim }) => claim);
  return (claim) => {
    const [fullest] = (byClaim.get(claim.id) ?? []).toSorted((a, b) => b.level - a.level);
    const quotation = fullest?.quotation ?? claim.quotation;
    const note = fullest?.note ?? claim.note;
    return {
      statement: fullest?.statement ?? claim.statement,
      ...(quotation && { quotation }),
      ...(note !== undefined && { note }),
    };
  };
}
