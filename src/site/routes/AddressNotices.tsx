import type { AddressState } from "./address-state.ts";

/** A name of the address with the values that it may have. */
export interface KnownValues {
  readonly name: string;
  readonly values: readonly string[];
}

/** Says which values of the address could not be read and were set aside. */
export function AddressNotices({
  address,
  known,
}: {
  readonly address: AddressState;
  readonly known: readonly KnownValues[];
}) {
  const unread = known.filter(
    ({ name, values }) => address.read(name) !== "" && !values.includes(address.read(name)),
  );
  return unread.map(({ name, values }) => (
    <p key={name} role="status" className="notice">
      “{address.read(name).slice(0, 40)}” in the address is no {name} here and was set aside. It can be{" "}
      {values.slice(0, 9).join(", ")}.
    </p>
  ));
}
