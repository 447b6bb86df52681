import type { MarkedText } from "../../wiki/search/result.ts";

/** A text with the parts that matched set off. */
export function Marked({ text: { text, marks } }: { readonly text: MarkedText }) {
  const parts = marks.flatMap(([from, to], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
