import { site } from "virtual:register";
import type { Period } from "../../../wiki/spoilers/period.ts";
import { useReader } from "../../components/use-reader.ts";
import { Button } from "../../ui/Button.tsx";
import { Input } from "../../ui/Field.tsx";
import type { AddressState } from "../address-state.ts";
import "./changes.css";

interface ComparisonFormProps {
  readonly address: AddressState;
  /** The days compared now, where any are. */
  readonly period: Period | undefined;
}

/** Two days to compare. They go into the address, so that the comparison can be shared. */
export function ComparisonForm({ address, period }: ComparisonFormProps) {
  const { clocks } = useReader();
  const bounds = { type: "date", min: site.opened, max: clocks.asOf, required: true };
  return (
    <form
      // Days that come by the address replace what stands in the fields.
      key={`${period?.from} ${period?.to} ${clocks.asOf}`}
      className="compare"
      action="/changes"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        address.write({ from: textOf(fields.get("from")), to: textOf(fields.get("to")) });
      }}
    >
      <Input {...bounds} label="From" name="from" defaultValue={period?.from ?? ""} />
      <Input {...bounds} label="To" name="to" defaultValue={period?.to ?? clocks.asOf} />
      <Button type="submit">Compare</Button>
    </form>
  );
}

const textOf = (field: FormDataEntryValue | null): string => (typeof field === "string" ? field : "");
