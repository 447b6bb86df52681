import type { TieView } from "../../wiki/queries/character.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { NameTag } from "./NameTag.tsx";
import { useNextEpisode } from "./NextSeal.tsx";
import { PageLink } from "./PageLink.tsx";
import { useReader } from "./use-reader.ts";
import "./ties.css";

/** Ties to other characters, each told from this side, with the episode that tells it. */
export function TieList({ ties }: { readonly ties: readonly TieView[] }) {
  if (ties.length === 0) return <NoTie />;
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

/** The same words whether or not a tie is sealed; only who has watched everything is told that there is none. */
function NoTie() {
  const next = useNextEpisode();
  const { clocks } = useReader();
  const so =
    next === undefined
      ? "No tie is on record."
      : clocks.progress === null
        ? "Before the first episode no tie of theirs is told."
        : "As far as you have watched, no tie of theirs is told.";
  return <p className="meta">{so}</p>;
}
