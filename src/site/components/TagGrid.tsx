import type { ReactNode } from "react";
import type { TagView } from "../../wiki/queries/tag.ts";
import { NameTag } from "./NameTag.tsx";
import { PageLink } from "./PageLink.tsx";
import { fateWords } from "./tag-label.ts";

/** One tag of a grid, with what is said under the name. */
export interface TagGridItem {
  readonly tag: TagView;
  readonly to: string;
  readonly by?: ReactNode;
}

/** Name tags in rows, each with its name as a link. */
export const TagGrid = ({ items }: { readonly items: readonly TagGridItem[] }) => (
  <ul className="tags">
    {items.map(({ tag, to, by }) => (
      <li key={tag.id}>
        <NameTag id={tag.id} hangul={tag.hangul} material={tag.material} state={tag.state} />
        <PageLink to={to}>{tag.name}</PageLink>
        {tag.state !== "present" && <span className="tags-by">{fateWords[tag.state]}</span>}
        {by !== undefined && <span className="tags-by">{by}</span>}
      </li>
    ))}
  </ul>
);
