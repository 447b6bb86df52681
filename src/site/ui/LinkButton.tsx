import type { ComponentProps } from "react";

/** A button in running text, underlined as a link is; red where pressing it is a risk. */
export const LinkButton = ({
  risky = false,
  ...button
}: Omit<ComponentProps<"button">, "className"> & { readonly risky?: boolean }) => (
  <button type="button" {...button} className={risky ? "link-button link-button-risky" : "link-button"} />
);
