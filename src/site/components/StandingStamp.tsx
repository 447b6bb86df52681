import { stampOfClaim } from "../../wiki/queries/stamp.ts";
import type { ClaimStanding, QuestionStanding, Stamp as StampKind } from "../../wiki/vocabulary/questions.ts";
import type { Wording } from "../../wiki/vocabulary/sources.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { stampWords } from "./stamp-words.ts";

/** A rubber stamp: shape, word and Hangul each say the standing. */
export const Stamp = ({ kind }: { readonly kind: StampKind }) => (
  <span className={`stamp stamp-${kind}`}>
    <span className="stamp-face">
      <Hangul hidden>{stampWords[kind].hangul}</Hangul>
      {stampWords[kind].word}
    </span>
  </span>
);

/** Where a question stands. */
export const StandingStamp = ({ standing }: { readonly standing: QuestionStanding }) => (
  <Stamp kind={standing} />
);

/** Where one claim stands. */
export const ClaimStamp = ({
  standing,
  wording,
}: {
  readonly standing: ClaimStanding;
  readonly wording: Wording;
}) => <Stamp kind={stampOfClaim(standing, wording)} />;

/** A fact has no standing: it was on screen, and this is where. */
export const SeenStamp = ({ place }: { readonly place?: string | undefined }) => (
  <span className="seen">
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="mark-filled" cx="8" cy="8" r="3.4" />
    </svg>
    <Hangul hidden>화면</Hangul>
    On screen
    {place !== undefined && <> · {place}</>}
  </span>
);
