import type { Quotation } from "../../wiki/model/citation.ts";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { FloatingCard } from "../ui/FloatingCard.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Rested } from "../ui/use-rested.ts";
import { KindStamp } from "./KindStamp.tsx";
import { Mixed } from "../ui/Mixed.tsx";
import { PageLink } from "./PageLink.tsx";
import { Quote } from "./Quote.tsx";
import { sealedTitle } from "./source-kind-words.ts";

interface CitationCardProps {
  readonly rested: Rested;
  readonly source: SourceNote;
  readonly onClose: () => void;
}

/** The card that a citation’s number opens. */
export const CitationCard = ({ rested, source, onClose }: CitationCardProps) => (
  <FloatingCard rested={rested} label={`Source ${source.number}: ${source.publisher}`} onClose={onClose}>
    <CitationFace source={source} onClose={onClose} />
  </FloatingCard>
);

/** Quotations that a card has room for; the list at the foot of the page has all. */
const shown = 2;
const none: readonly Quotation[] = [];

/** What the card says: the work, its words, how its date was fixed, its kind, and the ways to it. */
export function CitationFace({
  source: { number, publisher, kind, published, dateNote, title, to, url, quotations = none },
  onClose,
}: Pick<CitationCardProps, "source" | "onClose">) {
  const more = quotations.length - shown;
  return (
    <>
      <p className="float-head">
        <span>
          Source {number} · {publisher}
        </span>
        <button type="button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </p>
      {to === undefined && <p>The {sealedTitle}.</p>}
      {title !== undefined && (
        <p className="float-title">
          <Mixed>{`“${title}”`}</Mixed>
        </p>
      )}
      {quotations.slice(0, shown).map((quotation) => (
        <Quote key={quotation.text} quotation={quotation} />
      ))}
      {quotations.length > 0 && (
        <p>
          {languagesOf(quotations)}
          {more > 0 && ` ${more} more in the list below.`}
        </p>
      )}
      <p>
        {published === "undated" ? "Undated" : `Published ${published}`}
        {dateNote !== undefined && <>. Date: {dateNote}</>}
      </p>
      <p className="float-foot">
        <KindStamp kind={kind} />
        {to !== undefined && <PageLink to={to}>Source page</PageLink>}
        {url !== undefined && (
          <a href={url} rel="external noopener noreferrer">
            Read it there
          </a>
        )}
        <a href={`#source-${number}`} onClick={onClose}>
          In the list
        </a>
      </p>
    </>
  );
}

/** Says in which language the words are quoted. */
function languagesOf(quotations: readonly Quotation[]): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const languages = new Set(quotations.slice(0, shown).map(({ language }) => names.of(language) ?? language));
  return `Quoted in ${[...languages].join(" and ")}.`;
}
