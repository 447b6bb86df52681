import { useState } from "react";
import { isProbability } from "../../wiki/forecasts/forecast.ts";
import { Input } from "../ui/Field.tsx";

/** The ruler’s equal for who would rather type. What is no number of per cents stays, and is told. */
export function PercentField({
  value,
  disabled,
  onChange,
}: {
  readonly value: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && !isPercent(typed);
  return (
    <Input
      label="Per cent"
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      disabled={disabled}
      value={typed ?? (value === undefined ? "" : String(value))}
      {...(wrong && { error: "Write a whole number from 0 to 100." })}
      onChange={({ target }) => {
        setTyped(target.value);
        if (isPercent(target.value)) onChange(Number(target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

const isPercent = (text: string): boolean => /^\s*\d{1,3}\s*$/u.test(text) && isProbability(Number(text));
