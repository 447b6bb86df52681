import type { ReactNode } from "react";
import type { FactView } from "../../wiki/queries/fact.ts";
import { FactRow } from "./FactRow.tsx";

interface FactListProps {
  readonly facts: readonly FactView[];
  /** What stands under the last row, such as a sealed strip. */
  readonly children?: ReactNode;
}

/** Facts in story order. */
export const FactList = ({ facts, children }: FactListProps) => (
  <>
    <ol className="claims">
      {facts.map((fact) => (
        <FactRow key={fact.id} fact={fact} />
      ))}
    </ol>
    {children}
  </>
);
