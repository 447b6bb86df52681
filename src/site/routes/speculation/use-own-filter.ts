import { useOwn } from "../../components/use-own.ts";
import type { AddressState } from "../address-state.ts";

/** Whether the reader has put a number on what is listed; `any` is left out of the address. */
export const ownChoices = ["made", "none"] as const;
export type OwnChoice = (typeof ownChoices)[number] | "";

/** The filter by the reader’s own forecasts, whose choice lives in the address as `mine`. */
export interface OwnFilterState {
  readonly choice: OwnChoice;
  readonly isMade: (proposition: string) => boolean;
  /** Tells whether a proposition is left on the list; while nothing is read yet, all are. */
  readonly holds: (proposition: string) => boolean;
}

/** Reads the filter from the address, and what the reader has made. */
export function useOwnFilter({ readOneOf }: AddressState): OwnFilterState {
  const own = useOwn();
  const made = new Set(own?.forecasts.map(({ proposition }) => proposition));
  const choice = readOneOf("mine", ownChoices);
  return {
    choice,
    isMade: (proposition) => made.has(proposition),
    holds: (proposition) => !own || choice === "" || made.has(proposition) === (choice === "made"),
  };
}
