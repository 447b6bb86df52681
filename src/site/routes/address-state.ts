import { useSearchParams } from "react-router";
import { useTakenOver } from "../components/use-taken-over.ts";
import { useTurnAddress } from "../components/use-turn-address.ts";

/** Filters and sort orders that live in the address. */
export interface AddressState {
  /** The text of a name; empty where the address has none. */
  readonly read: (name: string) => string;
  /** The value of a closed list that a name stands for; empty where it has none of them. */
  readonly readOneOf: <T extends string>(name: string, values: readonly T[]) => T | "";
  /** Sets some names at once; an empty text takes its name out of the address. */
  readonly write: (changes: Readonly<Record<string, string>>) => void;
}

/**
 * Reads and writes the address. While a prerendered page is taken over every name reads as empty, because the page
 * was made without them; right after, they are what the address says.
 */
export function useAddressState(): AddressState {
  const taken = useTakenOver();
  const [params] = useSearchParams();
  const turn = useTurnAddress();
  const read = (name: string): string => (taken ? (params.get(name) ?? "") : "");
  return {
    read,
    readOneOf: (name, values) => values.find((value) => value === read(name)) ?? "",
    write: (changes) =>
      turn((query) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === "") query.delete(name);
          else query.set(name, value);
        }
      }),
  };
}
