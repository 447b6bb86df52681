import type { MomentView } from "../../wiki/queries/outbreak.ts";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { CopyLink } from "../ui/CopyLink.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { LinkList } from "./LinkList.tsx";
import { PageLink } from "./PageLink.tsx";

/** Moments of the outbreak in order. */
export function MomentList({ moments }: { readonly moments: readonly MomentView[] }) {
  return (
    <ol className="moments">
      {moments.map(({ id, time, text, place, where, characters, note, cites, dayBasis }) => (
        <li key={id} id={id}>
          <p>
            <NoBreakName>{text}</NoBreakName>
            <CitationMarks cites={cites} />
            <CopyLink id={id} />
          </p>
          <p className="meta">
            {[
              time,
              place === "Premise" ? undefined : place,
              dayBasis === "inferred" ? "day inferred" : undefined,
            ]
              .filter((part) => part !== undefined)
              .join(" · ")}
            {where ? (
              <>
                {" "}
                · at <PageLink to={where.to}>{where.text}</PageLink>
              </>
            ) : null}
            <LinkList links={characters} before=" · " />
          </p>
          {note === undefined ? null : <p className="meta">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
