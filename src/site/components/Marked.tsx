import { memo } from "react";
import type { MarkedText } from "../../wiki/search/result.ts";
import { sameText } from "../../wiki/search/result.ts";

interface MarkedProps {
  readonly text: MarkedText;
}

/** A text with the parts that matched set off; drawn again only where it or they change. */
export const Marked = memo(
  ({ text: { text, marks } }: MarkedProps) => (
    <>
      {marks.flatMap(([from, to], index) => [
        text.slice(marks[index - 1]?.[1] ?? 0, from),
        <mark key={from}>{text.slice(from, to)}</mark>,
      ])}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  ),
  (last, next) => sameText(last.text, next.text),
);
