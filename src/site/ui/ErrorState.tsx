import type { ReactNode } from "react";
import { Button } from "./Button.tsx";

interface ErrorStateProps {
  /** What failed. */
  readonly title: string;
  /** What is safe. */
  readonly detail?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** A failure: what failed, what is safe, one way on. */
export const ErrorState = ({ title, detail, onRetry }: ErrorStateProps) => (
  <div className="alert" role="alert">
    <p className="alert-title">{title}</p>
    {detail !== undefined && <p className="meta">{detail}</p>}
    {onRetry && (
      <p>
        <Button compact onClick={onRetry}>
          Try again
        </Button>
      </p>
    )}
  </div>
);
