import type { ReactNode } from "react";
import { Hangul } from "../ui/Hangul.tsx";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { LetteredSquares, Squares } from "./Squares.tsx";

interface PageTitleProps {
  readonly title: string;
  /** Set in squares beside the title. */
  readonly hangul?: string | undefined;
  readonly syllables?: readonly string[] | undefined;
  /** `title` sets the Hangul in rows of five, for the head of the whole register; a list is set a square a piece instead. */
  readonly squares?: "l" | "title" | readonly string[];
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page: its one h1, which takes the focus after a navigation. */
export const PageTitle = ({ title, hangul, syllables, squares = "l", lead, children }: PageTitleProps) => (
  <div className={titleClass(hangul, squares)}>
    {typeof squares === "object" ? (
      <LetteredSquares pieces={squares} />
    ) : (
      hangul !== undefined && <Squares hangul={hangul} size={squares} syllables={syllables} />
    )}
    <div>
      <h1 tabIndex={-1}>
        <NoBreakName>{title}</NoBreakName>
        {hangul !== undefined && (
          <VisuallyHidden>
            {" "}
            <Hangul>{hangul}</Hangul>
          </VisuallyHidden>
        )}
      </h1>
      {lead !== undefined && (
        <p className="lead">{typeof lead === "string" ? <NoBreakName>{lead}</NoBreakName> : lead}</p>
      )}
      {children}
    </div>
  </div>
);

/** Longer than a name: beside the squares there is room for the title on wide screens alone. */
const long = 4;

function titleClass(hangul: string | undefined, squares: PageTitleProps["squares"]): string {
  if (typeof squares === "object") return "page-title page-title-l";
  if (hangul === undefined) return "page-title";
  return `page-title page-title-${squares === "l" && hangul.length > long ? "long" : squares}`;
}
