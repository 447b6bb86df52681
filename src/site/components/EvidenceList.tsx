import { formatNumberOf } from "../../lib/format-date.ts";
import type { EvidenceGrade } from "../../wiki/ledger/theory-standing.ts";
import type { EvidenceView } from "../../wiki/queries/theory.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { PageLink } from "./PageLink.tsx";
import { SeenStamp, StandingStamp } from "./StandingStamp.tsx";
import { Tally } from "./Tally.tsx";
import { WeightBars, barsOf } from "./WeightBars.tsx";
import "./evidence.css";

/**
 * One side of a theory: its pieces of evidence, the weightiest first, each with its weight and what it rests on. Of
 * the slight ones only the first is shown; the others fold away.
 */
export function EvidenceList({
  title,
  pieces,
}: {
  readonly title: string;
  readonly pieces: readonly EvidenceView[];
}) {
  const firstSlight = pieces.findIndex(({ weight }) => barsOf(weight) <= 1);
  // One piece more costs less room than the words that fold it away.
  const folds = firstSlight >= 0 && pieces.length - firstSlight > 2;
  const shown = folds ? pieces.slice(0, firstSlight + 1) : pieces;
  const folded = pieces.slice(shown.length);
  return (
    <section className="evidence">
      <h3 className="evidence-head">
        {title}{" "}
        <span className="evidence-count">
          <Tally count={pieces.length} /> {pieces.length === 1 ? "piece" : "pieces"}
        </span>
      </h3>
      {pieces.length === 0 ? <p className="meta">Nothing on record.</p> : null}
      <EvidenceRows pieces={shown} />
      {folded.length > 0 && (
        <details className="fold">
          <summary>{formatNumberOf(folded.length, "more", "more")}, slight</summary>
          <EvidenceRows pieces={folded} />
        </details>
      )}
    </section>
  );
}

const EvidenceRows = ({ pieces }: { readonly pieces: readonly EvidenceView[] }) => (
  <ul>
    {pieces.map(({ id, text, weight, grade, place, on, cites }) => (
      <li key={id} id={id}>
        <WeightBars weight={weight} />
        <div>
          <p>
            {isStruck(grade) ? <del>{text}</del> : text}
            <CitationMarks cites={cites} />
            <CopyLink id={id} />
          </p>
          <p className="meta">
            <GradeStamp grade={grade} place={place} />
            {on && <PageLink to={on.to}>{on.text}</PageLink>}
          </p>
        </div>
      </li>
    ))}
  </ul>
);

/** Evidence that no longer counts stays on the page, struck. */
const isStruck = (grade: EvidenceGrade): boolean => grade === "ruled out" || grade === "no longer live";

function GradeStamp({ grade, place }: { readonly grade: EvidenceGrade; readonly place: string }) {
  switch (grade) {
    case "on screen":
      return <SeenStamp place={place === "Premise" ? undefined : place} />;
    case "on record":
    case "ruled out":
    case "no longer live":
      return <span className="evidence-grade">{grade}</span>;
    default:
      return <StandingStamp standing={grade} />;
  }
}
