import { memo } from "react";
import type { ClaimView } from "../../wiki/queries/claim.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { CitationMarks } from "./CitationMarks.tsx";
import { PageLink } from "./PageLink.tsx";
import { Quote } from "./Quote.tsx";
import { SignOffBox } from "./SignOffBox.tsx";
import { ClaimStamp } from "./StandingStamp.tsx";

/** One claim: its date in the rail, what it says, who said it, where it stands. */
export const ClaimRow = memo(({ claim }: { readonly claim: ClaimView }) => (
  <li id={claim.id} className={`claim claim-${claim.standing}`}>
    <p className="claim-date">
      <span>{claim.date}</span>
      {claim.held !== undefined && <span className="claim-held">held {claim.held}</span>}
    </p>
    <div className="claim-body">
      <p className="claim-text">
        <ClaimText claim={claim} />
        <CitationMarks cites={claim.cites} />
        <CopyLink id={claim.id} />
      </p>
      <ClaimOrigin claim={claim} />
      <ClaimNotes claim={claim} />
    </div>
    <p className="claim-standing">
      <ClaimStamp standing={claim.standing} wording={claim.wording} />
    </p>
    <p className="claim-signoff">
      <SignOffBox signOff={claim.signOff} />
    </p>
  </li>
));

/** The statement; struck where it was overtaken, and said so to those who cannot see the stroke. */
const ClaimText = ({ claim: { standing, statement } }: { readonly claim: ClaimView }) =>
  standing === "superseded" ? (
    <>
      <VisuallyHidden>Superseded: </VisuallyHidden>
      <del>
        <NoBreakName>{statement}</NoBreakName>
      </del>
    </>
  ) : (
    <NoBreakName>{statement}</NoBreakName>
  );

/** Who said it, and what was asked. */
const ClaimOrigin = ({ claim }: { readonly claim: ClaimView }) => (
  <p className="claim-source">
    {claim.source === undefined ? claim.publisher : <PageLink to={claim.source}>{claim.publisher}</PageLink>}
    {claim.relays !== undefined && <>, relaying {claim.relays}</>}
    {claim.retracted !== undefined && <>. Retracted on {claim.retracted}</>}
    {claim.question && (
      <>
        {" · "}
        <PageLink to={claim.question.to}>{claim.question.text}</PageLink>
      </>
    )}
  </p>
);

/** The words of the source, doubts, and how its date was fixed. */
const ClaimNotes = ({ claim: { quotation, note, dateNote } }: { readonly claim: ClaimView }) =>
  (quotation ?? note ?? dateNote) !== undefined && (
    <div className="claim-notes">
      {quotation && <Quote quotation={quotation} />}
      {note !== undefined && <p>{note}</p>}
      {dateNote !== undefined && <p>Date: {dateNote}</p>}
    </div>
  );
