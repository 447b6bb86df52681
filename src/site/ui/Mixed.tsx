import { Fragment } from "react";
import { Hangul } from "./Hangul.tsx";

const korean = /(\p{Script=Hangul}+(?:[\s·,'’]+\p{Script=Hangul}+)*)/u;

/** English text with Korean words in it, such as a title of a source: the Korean is told to be Korean. */
export const Mixed = ({ children }: { readonly children: string }) => {
  const parts = children.split(korean);
  if (parts.length === 1) return children;
  // A split by one group alternates: text, match, text, …
  return parts.map((part, index) => {
    const place = `${index}:${part}`;
    return index % 2 === 1 ? <Hangul key={place}>{part}</Hangul> : <Fragment key={place}>{part}</Fragment>;
  });
};
