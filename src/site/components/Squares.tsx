import { memo } from "react";
import { layOut } from "./squares.ts";

interface SquaresProps {
  readonly hangul: string;
  /** `xs` for the wordmark, `l` for a name, `title` for rows of five. */
  readonly size: "xs" | "l" | "title";
  /** A recorded romanisation, a syllable a piece, spaces left out; without one the gutter stays empty. */
  readonly syllables?: readonly string[] | undefined;
}

const unrecorded: readonly string[] = [];

/** Manuscript squares: Hangul, one syllable a square. What they say must stand beside them as text. */
export const Squares = memo(({ hangul, size, syllables = unrecorded }: SquaresProps) => (
  <span className={`squares squares-${size}`} aria-hidden="true">
    {layOut(hangul, size === "title" ? 5 : undefined, syllables).map(({ place, letter, sound }) => (
      <span key={place}>
        <b lang="ko">{letter}</b>
        {size !== "xs" && <i>{sound}</i>}
      </span>
    ))}
  </span>
));

/** Two or three squares with a Latin letter or a number in each, such as E and 05: no sounds stand under them. */
export const LetteredSquares = ({ pieces }: { readonly pieces: readonly string[] }) => (
  <span className="squares squares-l squares-lettered" aria-hidden="true">
    {pieces.map((piece) => (
      <span key={piece}>
        <b>{piece}</b>
      </span>
    ))}
  </span>
);
