import { formatNumberOf } from "../../lib/format-date.ts";
import type { Family, Tie, WorkNode } from "../../wiki/queries/genealogy.ts";
import { PageLink } from "./PageLink.tsx";
import { sourceKindWords } from "./source-kind-words.ts";
import "./work-tree.css";

const tieWords: Readonly<Record<Tie, string>> = { repeats: "repeats it", relays: "relays it" };

/** Who repeated whom: each origin with its repeaters under it, as lists in lists. */
export const WorkTree = ({ family: { trees, left } }: { readonly family: Family }) => (
  <>
    <ul className="work-tree">
      {trees.map((tree) => (
        <Work key={tree.text} work={tree} />
      ))}
    </ul>
    {left > 0 ? (
      <p className="meta">{formatNumberOf(left, "more work")} can be reached from the pages of these.</p>
    ) : null}
  </>
);

const Work = ({ work }: { readonly work: WorkNode }) => (
  <li>
    <p {...(work.here && { "aria-current": "true" })}>
      {work.to === undefined || work.here ? (
        <b>{work.text}</b>
      ) : (
        <PageLink to={work.to}>{work.text}</PageLink>
      )}{" "}
      <span className="meta">
        {work.tie === undefined ? "origin" : tieWords[work.tie]} · {sourceKindWords[work.kind].word}
        {work.here ? " · this work" : ""}
        {work.again ? " · its repeaters stand above" : ""}
      </span>
    </p>
    {work.repeaters.length > 0 ? (
      <ul>
        {work.repeaters.map((repeater) => (
          <Work key={repeater.to ?? repeater.text} work={repeater} />
        ))}
      </ul>
    ) : null}
  </li>
);
