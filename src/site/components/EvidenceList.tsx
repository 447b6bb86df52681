import type { EvidenceView } from "../../wiki/queries/theory.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { PageLink } from "./PageLink.tsx";
import { Tally } from "./Tally.tsx";

/** One side of a theory: its pieces of evidence, each with its weight and what it rests on. */
export function EvidenceList({
  title,
  pieces,
}: {
  readonly title: string;
  readonly pieces: readonly EvidenceView[];
}) {
  return (
    <section className="evidence">
      <h3 className="evidence-head">
        {title} <Tally count={pieces.length} />
      </h3>
      {pieces.length === 0 ? <p className="meta">Nothing on record, as far as you have watched.</p> : null}
      <ul>
        {pieces.map(({ id, text, weight, grade, place, on, cites }) => (
          <li key={id} id={id}>
            <p>
              {text}
              <CitationMarks cites={cites} />
              <CopyLink id={id} />
            </p>
            <p className="meta">
              Weight {weight === 0.5 ? "½" : weight}: {grade}.{" "}
              {on ? <PageLink to={on.to}>{on.text}</PageLink> : null}{" "}
              {place === "Premise" ? "" : `(${place})`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
