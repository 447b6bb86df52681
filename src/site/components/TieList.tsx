import type { TieView } from "../../wiki/queries/character.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { NameTag } from "./NameTag.tsx";
import { PageLink } from "./PageLink.tsx";
import "./ties.css";

/** Ties to other characters, each told from this side, with the episode that tells it. */
export function TieList({ ties }: { readonly ties: readonly TieView[] }) {
  if (ties.length === 0) return <p className="meta">No tie is on record, as far as you have watched.</p>;
  return (
    <ul className="ties">
      {ties.map(({ id, phrase, other, tag, place, note, cites }) => (
        <li key={id} id={id}>
          <NameTag id={tag.id} hangul={tag.hangul} material={tag.material} state={tag.state} size="s" />
          <span>
            {phrase} <PageLink to={other.to}>{other.text}</PageLink>
            <CitationMarks cites={cites} />
            <CopyLink id={id} />
            {note === undefined ? null : <small>{note}</small>}
          </span>
          <span className="tie-place">{place}</span>
        </li>
      ))}
    </ul>
  );
}
