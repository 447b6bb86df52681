import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** What is wrong and how to put it right. */
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** A labelled control with the sentence that says what is wrong with it. */
export const Field = ({ id, label, error, children }: FieldProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    {children}
    {error !== undefined && (
      <p className="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </div>
);

/** A line to write on. */
export const Input = ({
  label,
  error,
  ...input
}: Omit<ComponentProps<"input">, "className" | "id"> & Pick<FieldProps, "label" | "error">) => {
  const id = useId();
  return (
    <Field id={id} label={label} error={error}>
      <input
        {...input}
        id={id}
        className="input"
        {...(error !== undefined && { "aria-invalid": true, "aria-describedby": `${id}-error` })}
      />
    </Field>
  );
};
