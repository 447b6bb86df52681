import type { ComponentProps } from "react";

/** `pen` is the one main action of a view; `red` is dangerous. */
export type ButtonTone = "plain" | "pen" | "red";

/** A button; its text says what happens. */
export const Button = ({
  tone = "plain",
  compact = false,
  ...button
}: Omit<ComponentProps<"button">, "className"> & {
  readonly tone?: ButtonTone;
  readonly compact?: boolean;
}) => <button type="button" {...button} className={buttonClass(tone, compact)} />;

/** Class of a button, for a link that must look like one. */
const buttonClass = (tone: ButtonTone = "plain", compact = false): string =>
  ["button", tone !== "plain" && `button-${tone}`, compact && "button-compact"].filter(Boolean).join(" ");
