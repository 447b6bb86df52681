import type { PageLink as Link } from "../../wiki/queries/link.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { PageLink } from "./PageLink.tsx";

interface PerformersProps {
  readonly links: readonly Link[];
  /** Where sources are at odds over who plays the part: the question. */
  readonly disputed?: string | undefined;
}

/** The cell of a roll that names whoever plays a part, each on a line, in both scripts where both are on record. */
export const Performers = ({ links, disputed }: PerformersProps) => (
  <span className="roll-player">
    {links.map(({ to, text, hangul }) => (
      <span key={to}>
        <PageLink to={to}>{text}</PageLink> {hangul === undefined ? null : <Hangul>{hangul}</Hangul>}
      </span>
    ))}
    {disputed === undefined ? null : <PageLink to={disputed}>Sources are at odds</PageLink>}
  </span>
);
