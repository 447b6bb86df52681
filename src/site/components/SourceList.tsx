import { memo } from "react";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { Mixed } from "../ui/Mixed.tsx";
import { PageLink } from "./PageLink.tsx";
import { Quote } from "./Quote.tsx";
import { sealedTitle, sourceKindWords } from "./source-kind-words.ts";

/** The numbered sources of a page. */
export const SourceList = ({ sources }: { readonly sources: readonly SourceNote[] }) => (
  <ol className="sources">
    {sources.map((source) => (
      <Source key={source.number} source={source} />
    ))}
  </ol>
);

const Source = memo(({ source }: { readonly source: SourceNote }) => (
  <li id={`source-${source.number}`}>
    <span className="source-number">{source.number}</span>
    <SourceTitle source={source} />
    <span>{source.published}</span>
    <span>{sourceKindWords[source.kind].word}</span>
  </li>
));

/** Publisher and title with their links; of a sealed source the publisher alone. */
const SourceTitle = ({ source }: { readonly source: SourceNote }) => {
  const { publisher, title, to, url, quotations = [] } = source;
  if (to === undefined)
    return (
      <span>
        <b>{publisher}</b>, <i>{sealedTitle}</i>
      </span>
    );
  return (
    <span>
      <b>{publisher}</b>,{" "}
      <PageLink to={to}>
        <Mixed>{title === undefined ? "untitled" : `“${title}”`}</Mixed>
      </PageLink>
      {url !== undefined && (
        <>
          {" "}
          <a className="no-break" href={url} rel="external noopener noreferrer">
            Read it there
          </a>
        </>
      )}
      {quotations.map((quotation) => (
        <Quote key={quotation.text} quotation={quotation} />
      ))}
    </span>
  );
};
