import type { FactView } from "../../wiki/queries/fact.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { SeenStamp } from "./StandingStamp.tsx";

const basisNotes = {
  sourced: undefined,
  inferred: "The episode is inferred.",
  "latest possible": "No source names the episode; it is no later than this one.",
} as const;

/** One fact of the story: the episode that reveals it in the rail and as a mark, no standing, no sign-off box. */
export function FactRow({ fact }: { readonly fact: FactView }) {
  const note = fact.note ?? (fact.basis && basisNotes[fact.basis]);
  return (
    <li id={fact.id} className="claim fact">
      <p className="claim-date">
        <span>{fact.place}</span>
      </p>
      <div className="claim-body">
        <p className="claim-text">
          <NoBreakName>{fact.text}</NoBreakName>
          <CitationMarks cites={fact.cites} />
          <CopyLink id={fact.id} />
        </p>
        {note !== undefined && <p className="claim-notes">{note}</p>}
      </div>
      {fact.onScreen && (
        <p className="claim-standing">
          <SeenStamp />
        </p>
      )}
    </li>
  );
}
