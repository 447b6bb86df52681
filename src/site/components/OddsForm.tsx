import type { ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { PercentField } from "./PercentField.tsx";

interface OddsFormProps {
  /** Whole per cents, 0 to 100; undefined where there is none yet. */
  readonly value: number | undefined;
  readonly disabled: boolean;
  readonly onDraft: (value: number) => void;
  readonly onEnter: (value: number) => void;
  /** What else can be said with the number. */
  readonly children?: ReactNode;
}

/** The field that is the ruler’s equal, and the button that says which number it enters. */
export const OddsForm = ({ value, disabled, onDraft, onEnter, children }: OddsFormProps) => (
  <form
    className="odds-form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      const wrong = event.currentTarget.querySelector<HTMLElement>("[aria-invalid]");
      if (wrong) wrong.focus();
      else if (value !== undefined) onEnter(value);
    }}
  >
    <PercentField value={value} disabled={disabled} onChange={onDraft} />
    <Button type="submit" tone="pen" compact disabled={disabled || value === undefined}>
      {value === undefined ? "Enter" : `Enter ${value}%`}
    </Button>
    {children}
  </form>
);
