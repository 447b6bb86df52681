import type { ReactNode } from "react";

/** Korean text; `hidden` where the English beside it already says the same. */
export const Hangul = ({
  children,
  hidden = false,
}: {
  readonly children: ReactNode;
  readonly hidden?: boolean;
}) => (
  <span lang="ko" {...(hidden && { "aria-hidden": true })}>
    {children}
  </span>
);
