import type { TiesPageData } from "../../../wiki/queries/ties.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** Every tie as a sentence, in the order of the episodes that tell them. */
export function TieLines({ page }: { readonly page: TiesPageData }) {
  const links = new Map(page.characters.map(({ id, link }) => [id, link]));
  if (page.ties.length === 0) return <EmptyState title="No tie is on record yet." />;
  return (
    <ul className="links">
      {page.ties.map(({ id, from, to, forward, place, cites }) => (
        <li key={id}>
          <span>
            <PageLink to={links.get(from)?.to ?? ""}>{links.get(from)?.text}</PageLink>: {forward}{" "}
            <PageLink to={links.get(to)?.to ?? ""}>{links.get(to)?.text}</PageLink>
            <CitationMarks cites={cites} /> <small className="meta">{place}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
