import type { ReactNode } from "react";

/** Ruled lines with the sentence that says what is not there, and one way on. */
export const EmptyState = ({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children}
  </div>
);
