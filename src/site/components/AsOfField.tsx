import { useState } from "react";
import { site } from "virtual:register";
import { isDay } from "../../lib/span.ts";
import { Input } from "../ui/Field.tsx";
import { useAsOf } from "./use-as-of.ts";

/**
 * A day to read the register as of. What is typed is kept while it is no day of the record, with a sentence
 * that says what would be.
 */
export function AsOfField({ label }: { readonly label: string }) {
  const { asOf, turnTo } = useAsOf();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !inRecord(typed);
  return (
    <Input
      label={label}
      type="date"
      min={site.opened}
      max={site.today}
      value={typed ?? asOf}
      {...(wrong && { error: `Choose a day from ${site.opened} to ${site.today}.` })}
      onChange={({ target: { value } }) => {
        setTyped(inRecord(value) ? null : value);
        if (inRecord(value)) turnTo(value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const inRecord = (text: string): boolean => isDay(text) && text >= site.opened && text <= site.today;
