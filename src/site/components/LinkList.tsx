import { Fragment } from "react";
import type { PageLink as Link } from "../../wiki/queries/link.ts";
import { PageLink } from "./PageLink.tsx";

/** Links in a sentence, parted by commas; nothing, and nothing before it, where there are none. */
export function LinkList({
  links,
  before = "",
}: {
  readonly links: readonly Link[];
  readonly before?: string;
}) {
  if (links.length === 0) return null;
  return (
    <>
      {before}
      {links.map(({ text, to }, index) => (
        <Fragment key={to}>
          {index > 0 ? ", " : ""}
          <PageLink to={to}>{text}</PageLink>
        </Fragment>
      ))}
    </>
  );
}
