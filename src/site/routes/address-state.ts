import { useSyncExternalStore } from "react";
import { useSearchParams } from "react-router";

const never = () => () => {};

/**
 * Filters and sort orders that live in the address. While a prerendered page is taken over they read as empty,
 * because the page was made without them; right after, they are what the address says. An empty value leaves
 * the address.
 */
export function useAddressState(): {
  readonly read: (name: string) => string;
  readonly write: (name: string, value: string) => void;
} {
  const taken = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [params, setParams] = useSearchParams();
  return {
    read: (name) => (taken ? (params.get(name) ?? "") : ""),
    write: (name, value) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          if (value === "") next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}

/** The value of a closed list that an address names; the first of the list where it names none of them. */
export const oneOf = <T extends string>(values: readonly T[], text: string): T => {
  const found = values.find((value) => value === text);
  const [first] = values;
  if (first === undefined) throw new RangeError("A closed list has at least one value.");
  return found ?? first;
};
