import type { ReactNode } from "react";
import { useRef } from "react";
import { slugOf } from "../../lib/slug.ts";
import { CopyLink } from "./CopyLink.tsx";
import { Hangul } from "./Hangul.tsx";
import { SectionBoundary } from "./SectionBoundary.tsx";
import { useInTurn } from "./in-turn.ts";

interface SectionProps {
  /** Label of the rail in Hangul; left out where the rail says something else. */
  readonly hangul?: string | undefined;
  readonly label: ReactNode;
  /** A dry aside in handwriting: at most two lines of 14 characters, and never a fact. */
  readonly aside?: ReactNode;
  readonly title?: ReactNode;
  /** One link or control at the right of the title. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the form: the rail with its label, the double rule, the body. A title of words is its address. */
export function Section({ hangul, label, aside, title, more, children }: SectionProps) {
  const part = useRef<HTMLElement>(null);
  const drawn = useInTurn(part, children);
  return (
    <section className="sec" ref={part}>
      <div className="rail">
        {hangul !== undefined && (
          <span className="rail-hangul">
            <Hangul hidden>{hangul}</Hangul>
          </span>
        )}
        <span className="rail-label">{label}</span>
        {aside !== undefined && <span className="hand">{aside}</span>}
      </div>
      <div className="body">
        {title !== undefined && <TitleRow title={title} more={more} />}
        <SectionBoundary>{drawn}</SectionBoundary>
      </div>
    </section>
  );
}

function TitleRow({ title, more }: Pick<SectionProps, "title" | "more">) {
  const id = typeof title === "string" ? slugOf(title) : "";
  return (
    <div className="title-row">
      <h2 {...(id !== "" && { id })}>{title}</h2>
      {id !== "" && <CopyLink id={id} />}
      {more}
    </div>
  );
}
